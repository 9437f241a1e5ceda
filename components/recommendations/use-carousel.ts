"use client";

import { useLocale } from "next-intl";
import { useSyncExternalStore } from "react";
import { currentConsent, serverConsent, subscribeConsent } from "@/lib/consent/client";
import { hidden, taste, trail } from "@/lib/recommendations/memory";
import { recommendationsOptions } from "@/lib/recommendations/query-options";
import { useLiveQuery } from "../ui/use-live-query";
import type { CarouselPlace } from "./carousel-place";

/** A cart of more is known by what was put in last. */
const mostVariants = 50;

const useKept = (list: typeof trail) =>
  useSyncExternalStore(list.subscribe, list.read, list.readNothing);

/** A carousel as it is for this visitor now: it changes with what they look at, hide, like and allow. */
export function useCarousel(
  { carousel, productId, store, variants = [] }: CarouselPlace,
  limit: number,
) {
  const { granted } = useSyncExternalStore(subscribeConsent, currentConsent, serverConsent);
  const [viewed, unwanted, liked] = [useKept(trail), useKept(hidden), useKept(taste)];
  const personal = granted.includes("personalisation");
  return useLiveQuery({
    ...recommendationsOptions(useLocale(), {
      carousel,
      limit,
      ...(productId && { productId }),
      ...(store && { store: store.code }),
      viewed: personal ? viewed.filter((id) => id !== productId) : [],
      variants: variants.slice(-mostVariants),
      hidden: [...unwanted],
      taste: carousel === "for_you" ? [...liked] : [],
    }),
    // Only those who allow it have anything to come back to.
    enabled: carousel !== "recently_viewed" || personal,
  });
}
