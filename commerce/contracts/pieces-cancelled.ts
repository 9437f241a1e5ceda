import { type ID, type RequestContext, VendureEvent } from "@vendure/core";
import type { Pieces } from "./order-money";

/**
 * Pieces of an order, or all of it, were cancelled by other means than a pickup's own. One is the
 * dashboard. Published once, in the transaction that cancels them, with the order locked.
 */
export class PiecesCancelled extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly orderId: ID,
    /**
     * What is cancelled; `returned` is of pieces that had left already. `changed` is of pieces to be
     * sent, in an order that the office has open. Its stores follow when it closes.
     */
    readonly pieces: readonly Pieces[],
    readonly reason: "cancelled" | "returned" | "changed",
  ) {
    super();
  }
}
