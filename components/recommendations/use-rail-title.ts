import { useTranslations } from "next-intl";
import type { Rail } from "@/lib/recommendations/types";
import type { RailPlace } from "./rail-place";

/** A rail's title: "for you" and "like this" are only said of what is. */
export function useRailTitle({ rail, store }: RailPlace, data: Rail | undefined): string {
  const t = useTranslations("rails.titles");
  if (data && isMerelyPopular(data)) return t("popular");
  switch (rail) {
    case "similar":
      return t("similar");
    case "bought_together":
      return t("boughtTogether");
    case "for_you":
      return data?.personalised ? t("forYou") : t("popular");
    case "trending_at_store":
      return t("atStore", { store: store?.name ?? "" });
    case "recently_viewed":
      return t("recent");
    case "complete_the_room":
      return t("room");
  }
}

// What stands in for an answer that did not come in time is what many look at.
const isMerelyPopular = ({ degraded, items }: Rail) =>
  degraded && items.every(({ reason }) => reason.code === "POPULAR" || reason.code === "SELECTION");
