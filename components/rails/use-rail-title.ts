import { useTranslations } from "next-intl";
import type { RailPlace } from "./rail-place";

/** A rail's title: "for you" is only said of what is. */
export function useRailTitle({ rail, store }: RailPlace, personalised: boolean): string {
  const t = useTranslations("rails.titles");
  switch (rail) {
    case "similar":
      return t("similar");
    case "bought_together":
      return t("boughtTogether");
    case "for_you":
      return personalised ? t("forYou") : t("popular");
    case "trending_at_store":
      return t("atStore", { store: store?.name ?? "" });
    case "recently_viewed":
      return t("recent");
    case "complete_the_room":
      return t("room");
  }
}
