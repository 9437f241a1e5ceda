import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/recommendations";
import type { CarouselPlace } from "./carousel-place";

/** A carousel's title, which says no more than the reasons of its cards (`inAgreement`). */
export function useCarouselTitle({ carousel, store }: CarouselPlace, claim: Claim): string {
  const t = useTranslations("recommendations.titles");
  if (claim === "mixed") return t("mixed");
  if (claim === "popular") return t("popular");
  switch (carousel) {
    case "similar":
      return t("similar");
    case "bought_together":
      return t("boughtTogether");
    case "for_you":
      return t("forYou");
    case "trending_at_store":
      return t("atStore", { store: store?.name ?? "" });
    case "recently_viewed":
      return t("recent");
    case "complete_the_room":
      return t("room");
  }
}
