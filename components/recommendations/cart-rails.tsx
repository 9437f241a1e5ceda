"use client";

import { useLocale } from "next-intl";
import { cartOptions } from "@/lib/cart/client";
import { useLiveQuery } from "../ui/use-live-query";
import { RailSlot } from "./rail-slot";

/** What goes with the cart; with an empty one, what may go into it. */
export function CartRails() {
  const { data } = useLiveQuery(cartOptions(useLocale()));
  if (!data) return null;
  const variants = data.lines.map(({ variantId }) => variantId);
  return variants.length > 0 ? (
    <RailSlot key="with" rail="bought_together" variants={variants} />
  ) : (
    <RailSlot key="without" rail="for_you" />
  );
}
