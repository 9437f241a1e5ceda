"use client";

import { useLocale } from "next-intl";
import { basketOptions } from "@/lib/cart/client";
import { useLiveQuery } from "../ui/use-live-query";
import { RailSlot } from "./rail-slot";

/** What goes with the basket; with an empty one, what may go into it. */
export function BasketRails() {
  const { data } = useLiveQuery(basketOptions(useLocale()));
  if (!data) return null;
  const variants = data.lines.map(({ variantId }) => variantId);
  return variants.length > 0 ? (
    <RailSlot key="with" rail="bought_together" variants={variants} />
  ) : (
    <RailSlot key="without" rail="for_you" />
  );
}
