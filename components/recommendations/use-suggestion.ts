"use client";

import { useLocale } from "next-intl";
import type { CarouselName } from "@/contracts/recommendations";
import { queueEvent } from "@/lib/events/client";
import type { Recommendation } from "@/lib/recommendations/types";
import { useSeen } from "./use-seen";

/** Where a suggestion stands: the answer that it came with, and the place in it. */
export interface SuggestionPlace {
  item: Recommendation;
  carousel: CarouselName;
  requestId: string | null;
  position: number;
}

/** What is told of a suggestion: its carousel, answer and place, so that a carousel's effect is measured. */
export const aboutSuggestion = ({ item, carousel, requestId, position }: SuggestionPlace) => ({
  productId: item.product.id,
  carousel,
  position,
  ...(requestId && { requestId }),
});

/** Tells that a suggestion was seen (once, by `ref`) and pressed, if that is allowed. */
export function useSuggestion(place: SuggestionPlace) {
  const locale = useLocale();
  const { requestId } = place;
  const about = aboutSuggestion(place);
  const ref = useSeen<HTMLLIElement>(
    () => requestId && queueEvent(locale, { type: "impression", ...about, requestId }),
    `${requestId} ${about.productId}`,
  );
  return { ref, press: () => queueEvent(locale, { type: "click", ...about }) };
}
