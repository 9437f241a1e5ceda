"use client";

import type { Recommendation as Item } from "@/lib/recommendations/types";
import { ProductCard } from "../catalog/card";
import { carouselItemClass } from "./carousel-layout";
import { ReasonButton } from "./reason-button";
import { type SuggestionPlace, useSuggestion } from "./use-suggestion";

interface CarouselItemProps extends SuggestionPlace {
  personalised: boolean;
  store?: string | undefined;
  onWhy: (item: Item) => void;
}

/** One suggestion with its reason. What is seen and pressed is told, if that is allowed. */
export function CarouselItem({ personalised, store, onWhy, ...place }: CarouselItemProps) {
  const { item } = place;
  const { ref, press } = useSuggestion(place);
  return (
    <li ref={ref} className={carouselItemClass}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the link inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's click is its key press too */}
      <div onClick={press}>
        <ProductCard product={item.product} />
      </div>
      <ReasonButton item={item} personalised={personalised} store={store} onWhy={onWhy} />
    </li>
  );
}
