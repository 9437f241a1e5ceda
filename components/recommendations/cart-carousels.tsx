"use client";

import { useLocale } from "next-intl";
import { cartOptions } from "@/lib/cart/client";
import { useLiveQuery } from "../ui/use-live-query";
import { CarouselSlot } from "./carousel-slot";

/** What goes with the cart; with an empty one, what may go into it. */
export function CartCarousels() {
  const { data } = useLiveQuery(cartOptions(useLocale()));
  if (!data) return null;
  const variants = data.lines.map(({ variantId }) => variantId);
  return variants.length > 0 ? (
    <CarouselSlot key="with" carousel="bought_together" variants={variants} />
  ) : (
    <CarouselSlot key="without" carousel="for_you" />
  );
}
