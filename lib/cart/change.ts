import { maxQuantity } from "./max-quantity";
import type { Cart, CartLine } from "./types";

/**
 * What a shopper does to the cart. A line is named by its variant: it has one line at most. What
 * is added brings its name, so that a refusal can be told apart from others.
 */
export type CartChange =
  | { kind: "set"; variantId: string; lineId: string; quantity: number }
  | {
      kind: "add";
      variantId: string;
      quantity: number;
      name: string;
      /** The store where it is collected; as the line that is there already, when left out. */
      collectAt?: string | null;
    }
  | { kind: "coupon"; code: string; remove: boolean };

/** Changes of one key concern the same thing, so that a later one can join an earlier one. */
export function keyOf(change: CartChange): string {
  return change.kind === "coupon" ? "coupon" : change.variantId;
}

/**
 * One change that does what `earlier` and then `later` would do. Additions add up, and a quantity
 * that was set replaces what came before it.
 */
export function joinChanges(earlier: CartChange, later: CartChange): CartChange {
  if (earlier.kind === "coupon" || later.kind !== "add") return later;
  return { ...earlier, quantity: clamp(earlier.quantity + later.quantity) };
}

/** The cart as the shopper means it: settled lines with what is still under way. */
export interface CartView {
  lines: CartLine[];
  /** Pieces over all lines. */
  quantity: number;
  /** Variants on their way into the cart that have no line yet. */
  arriving: string[];
}

/**
 * Lays changes that have not settled over the settled cart. Quantities only: prices and totals
 * are the engine's to say, so a changed line keeps the price that it had.
 */
export function viewOf(settled: Cart, pending: readonly CartChange[]): CartView {
  const before = new Map(settled.lines.map((line) => [line.variantId, line.quantity]));
  const after = new Map(before);
  for (const change of pending) {
    if (change.kind === "coupon") continue;
    const { variantId, quantity } = change;
    if (change.kind === "set") after.set(variantId, quantity);
    else after.set(variantId, clamp((after.get(variantId) ?? 0) + quantity));
  }
  const lines = settled.lines
    .map((line) => ({ ...line, quantity: after.get(line.variantId) ?? line.quantity }))
    .filter((line) => line.quantity > 0);
  const pieces = [...after.values()].reduce((sum, quantity) => sum + quantity, 0);
  const arriving = [...after.keys()].filter((variantId) => !before.has(variantId));
  return { lines, quantity: pieces, arriving };
}

function clamp(quantity: number): number {
  return Math.min(quantity, maxQuantity);
}
