import { useTranslations } from "next-intl";
import type { Recommendations } from "@/lib/recommendations/types";
import type { CarouselPlace } from "./carousel-place";

/** A carousel's title: "for you" and "like this" are only said of what is. */
export function useCarouselTitle(
  { carousel, store }: CarouselPlace,
  data: Recommendations | undefined,
): string {
  const t = useTranslations("recommendations.titles");
  if (data && isMerelyPopular(data)) return t("popular");
  switch (carousel) {
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
const isMerelyPopular = ({ degraded, items }: Recommendations) =>
  degraded && items.every(({ reason }) => reason.code === "POPULAR" || reason.code === "SELECTION");
