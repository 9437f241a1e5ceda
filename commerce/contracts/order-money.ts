import type { ID, RequestContext } from "@vendure/core";
import type { MoneyReason } from "./money-events";

/** A quantity of an order line. */
export interface Pieces {
  orderLineId: ID;
  quantity: number;
}

/** Pieces that are handed over or sent now. */
export interface GoodsGoing {
  orderId: ID;
  pieces: readonly Pieces[];
  /** The pickup that they belong to; none for what is delivered. */
  pickupId?: ID | undefined;
  /** What the counter notes of money that it took itself: tender, till reference. */
  receipt?: Readonly<Record<string, string>> | undefined;
}

/** Pieces that the shopper does not get, or gave back. */
export interface GoodsNotKept {
  orderId: ID;
  pieces: readonly Pieces[];
  pickupId?: ID | undefined;
  reason: MoneyReason;
  /** In a person's words, for the order's history. */
  note: string;
}

/**
 * Keeps an order's money equal to what its shopper keeps (docs/adr/0010-payments-as-amounts.md).
 * Every method that changes something runs in its caller's transaction, under the order's lock; no
 * provider is asked in it. Found by `ModuleRef.get(OrderMoney, { strict: false })`.
 */
export abstract class OrderMoney {
  /**
   * What is taken when these pieces go now, in hundredths: their prices with promotions and tax,
   * and the fees that go with the first of them. 0 for what is paid already.
   */
  abstract valueOf(ctx: RequestContext, orderId: ID, pieces: readonly Pieces[]): Promise<number>;

  /**
   * Takes what `valueOf` says, once; what is reserved beyond all that is still to go is released.
   * Called before the pieces are booked as fulfilled. Answers the amount in hundredths.
   */
  abstract take(tx: RequestContext, going: GoodsGoing): Promise<number>;

  /** Cancels pieces and gives their money back: a hold is lifted, what was taken is refunded. */
  abstract cancel(tx: RequestContext, pieces: GoodsNotKept): Promise<void>;
}
