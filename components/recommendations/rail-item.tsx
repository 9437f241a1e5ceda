"use client";

import type { RailItem as Item } from "@/lib/recommendations/types";
import { ProductCard } from "../catalog/card";
import { railItemClass } from "./rail-look";
import { ReasonButton } from "./reason-button";
import { type SuggestionPlace, useSuggestion } from "./use-suggestion";

interface RailItemProps extends SuggestionPlace {
  personalised: boolean;
  store?: string | undefined;
  onWhy: (item: Item) => void;
}

/** One suggestion with its reason. What is seen and pressed is told, if that is allowed. */
export function RailItem({ personalised, store, onWhy, ...place }: RailItemProps) {
  const { item } = place;
  const { ref, press } = useSuggestion(place);
  return (
    <li ref={ref} className={railItemClass}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the link inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's click is its key press too */}
      <div onClick={press}>
        <ProductCard product={item.product} />
      </div>
      <ReasonButton item={item} personalised={personalised} store={store} onWhy={onWhy} />
    </li>
  );
}
