import { maxQuantity } from "./max-quantity";
import type { Cart, CartLine } from "./types";

/**
 * What a shopper does to the cart. A variant has one line for each place that it goes to. What is
 * added brings its name, so that a refusal can be told apart from others.
 */
export type CartChange =
  | {
      kind: "set";
      variantId: string;
      lineId: string;
      collectAt: string | null;
      quantity: number;
    }
  | {
      kind: "add";
      variantId: string;
      quantity: number;
      name: string;
      /** The store where it is collected, null to send it; left out, as the line that is there. */
      collectAt?: string | null;
    }
  | { kind: "coupon"; code: string; remove: boolean }
  /** Wrapped with this message, or not any more without one. */
  | { kind: "gift"; message: string | null };

/** What is done to a line. */
type LineChange = Extract<CartChange, { kind: "set" | "add" }>;

/** Whether a change is of one line, and not of the whole cart. */
export function isOfLine(change: CartChange): change is LineChange {
  return change.kind === "set" || change.kind === "add";
}

/** Changes of one key concern the same thing, so that a later one can join an earlier one. */
export function keyOf(change: CartChange): string {
  return isOfLine(change) ? keyOfLine(change) : change.kind;
}

/** The key of what is changed on a line: what it is and where it goes. */
export function keyOfLine({ variantId, collectAt }: Omit<Named, "lineId">): string {
  return collectAt ? `${variantId} ${collectAt}` : variantId;
}

interface Named {
  variantId: string;
  lineId?: string;
  collectAt?: string | null;
}

/**
 * The line that is meant: the one of this id, else the one of this variant and place. Where no place
 * is named, what is sent goes before what is collected.
 */
export function lineOf<Line extends CartLine>(lines: readonly Line[], named: Named) {
  const { variantId, lineId, collectAt } = named;
  const known = lines.find(({ id }) => id === lineId);
  if (known) return known;
  const own = lines.filter((line) => line.variantId === variantId);
  const there = own.find((line) => line.collectAt === (collectAt ?? null));
  return collectAt === undefined ? (there ?? own[0]) : there;
}

/**
 * One change that does what `earlier` and then `later` would do. Additions add up, and a quantity
 * that was set replaces what came before it.
 */
export function joinChanges(earlier: CartChange, later: CartChange): CartChange {
  if (!isOfLine(earlier) || later.kind !== "add") return later;
  return { ...earlier, quantity: clamp(earlier.quantity + later.quantity) };
}

/** The cart as the shopper means it: settled lines with what is still under way. */
export interface CartView {
  lines: CartLine[];
  /** Pieces over all lines. */
  quantity: number;
  /** What is on its way into the cart and has no line yet, by `keyOf`. */
  arriving: string[];
}

/**
 * Lays changes that have not settled over the settled cart. Quantities only: prices and totals
 * are the engine's to say, so a changed line keeps the price that it had.
 */
export function viewOf(settled: Cart, pending: readonly CartChange[]): CartView {
  const lines = settled.lines.map((line) => ({ ...line }));
  const arriving = new Map<string, number>();
  for (const change of pending) {
    if (!isOfLine(change)) continue;
    const line = lineOf(lines, change);
    const key = keyOf(change);
    if (change.kind === "add") {
      const quantity = clamp((line?.quantity ?? arriving.get(key) ?? 0) + change.quantity);
      if (line) line.quantity = quantity;
      else arriving.set(key, quantity);
    } else if (line) line.quantity = change.quantity;
  }
  const quantities = [...lines.map(({ quantity }) => quantity), ...arriving.values()];
  return {
    lines: lines.filter(({ quantity }) => quantity > 0),
    quantity: quantities.reduce((sum, quantity) => sum + quantity, 0),
    arriving: [...arriving.keys()],
  };
}

function clamp(quantity: number): number {
  return Math.min(quantity, maxQuantity);
}
