import type { ID } from "@vendure/core";
import type { Pieces } from "../../contracts/order-money";
import { costOf, type OrderValue, withoutPieces } from "./order-value";

/** Pieces of a cancellation that the shopper is told of with one reason. */
export interface CancelledPart {
  reason: "cancelled" | "returned";
  pieces: Pieces[];
  /** How much less the order costs without them. */
  worth: number;
}

/**
 * Tells what is cancelled apart: pieces that had not left count first, and those beyond them come
 * back. There is always one part, and never an empty one beside another.
 */
export function partsOf(value: OrderValue, pieces: readonly Pieces[]): CancelledPart[] {
  const cancelled: Pieces[] = [];
  const returned: Pieces[] = [];
  for (const [id, { orderLineId, quantity }] of byLine(pieces)) {
    const line = value.lines.find((one) => one.id === id);
    const unsent = line ? line.quantity - Math.min(line.gone, line.quantity) : quantity;
    const kept = Math.min(quantity, unsent);
    if (kept > 0) cancelled.push({ orderLineId, quantity: kept });
    if (quantity > kept) returned.push({ orderLineId, quantity: quantity - kept });
  }
  const rest = withoutPieces(value, cancelled);
  const worth = costOf(value) - costOf(rest);
  const after = costOf(rest) - costOf(withoutPieces(rest, returned));
  const back: CancelledPart = { reason: "returned", pieces: returned, worth: after };
  if (cancelled.length === 0 && returned.length > 0) return [back];
  const first: CancelledPart = { reason: "cancelled", pieces: cancelled, worth };
  return returned.length > 0 ? [first, back] : [first];
}

function byLine(pieces: readonly Pieces[]) {
  const lines = new Map<string, { orderLineId: ID; quantity: number }>();
  for (const { orderLineId, quantity } of pieces) {
    const before = lines.get(String(orderLineId))?.quantity ?? 0;
    lines.set(String(orderLineId), { orderLineId, quantity: before + quantity });
  }
  return lines;
}
