import { type ID, type RequestContext, VendureEvent } from "@vendure/core";

/**
 * Pieces of an order, or all of it, were cancelled by other means than a pickup's own: in the
 * dashboard, say. Published once, in the transaction that cancels them, with the order locked.
 */
export class PiecesCancelled extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly orderId: ID,
  ) {
    super();
  }
}
