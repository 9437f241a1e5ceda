import { readStored, writeStored } from "../browser/storage";
import type { Cart, WaitingCart } from "./types";

const keyOf = ({ market }: WaitingCart) => `maru:waiting:${market}`;

/** What is in a waiting cart: it is offered again when that changes. */
const stateOf = ({ code, lines }: WaitingCart) =>
  JSON.stringify([code, lines.map(({ variantId, quantity }) => [variantId, quantity])]);

/** Remembers that the goods were brought along, or are to stay where they are. */
export function leaveWaiting(waiting: WaitingCart): void {
  writeStored(keyOf(waiting), stateOf(waiting));
}

/** The first cart of another market with more of something than this one has, and not left there. */
export function cartToOffer(
  waiting: readonly WaitingCart[],
  { lines }: Pick<Cart, "lines">,
): WaitingCart | undefined {
  const has = (variantId: string) =>
    lines
      .filter((line) => line.variantId === variantId)
      .reduce((sum, line) => sum + line.quantity, 0);
  return waiting.find(
    (one) =>
      readStored(keyOf(one)) !== stateOf(one) &&
      one.lines.some(({ variantId, quantity }) => has(variantId) < quantity),
  );
}
