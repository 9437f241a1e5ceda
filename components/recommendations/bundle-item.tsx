"use client";

import { Link } from "@/lib/i18n/navigation";
import type { Recommendation } from "@/lib/recommendations/types";
import { Picture } from "../ui/picture";
import { Price } from "../ui/price";
import { ReasonButton } from "./reason-button";
import { type SuggestionPlace, useSuggestion } from "./use-suggestion";

interface BundleItemProps extends SuggestionPlace {
  onWhy: (item: Recommendation) => void;
}

/** One part of a room, with its price and its reason. */
export function BundleItem({ onWhy, ...place }: BundleItemProps) {
  const { item } = place;
  const { product, variant } = item;
  const { ref, press } = useSuggestion(place);
  return (
    <li ref={ref} className="min-w-0">
      <Link href={`/products/${product.slug}`} onClick={press} className="group grid gap-3">
        <span className="block aspect-square overflow-hidden rounded-xs bg-surface">
          {product.picture && (
            <Picture
              picture={product.picture}
              alt=""
              className="size-full dark:brightness-[0.86]"
            />
          )}
        </span>
        <span className="text-sm font-medium underline-offset-4 group-hover:underline">
          {product.name}
        </span>
      </Link>
      <p className="mt-1 text-sm text-muted">
        <Price money={variant?.price ?? product.price} />
      </p>
      <ReasonButton item={item} personalised={false} onWhy={onWhy} />
    </li>
  );
}
