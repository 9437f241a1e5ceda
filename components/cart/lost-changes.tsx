"use client";

import { keyOfLine } from "@/lib/cart/change";
import type { OrderLine } from "@/lib/orders";
import { ChangeFailure } from "./change-failure";
import { useCartStore } from "./use-cart";

/** What could not be added and so has no line that could say it, e.g. from a page already left. */
export function LostChanges({ lines }: { lines: readonly OrderLine[] }) {
  const { failed } = useCartStore();
  const lost = Object.keys(failed).filter(
    (key) => key !== "coupon" && !lines.some((line) => keyOfLine(line) === key),
  );
  return lost.map((key) => <ChangeFailure key={key} of={key} named className="mb-6" />);
}
