import type { ID, RequestContext } from "@vendure/core";
import type { MoneyReason, Tender } from "../../contracts/money";

/** A quantity of an order line. */
export interface Pieces {
  orderLineId: ID;
  quantity: number;
}

/** What is noted of money that passes over a counter. */
export interface CounterReceipt {
  tender: Tender;
  /** Of the till's own slip; empty when none was noted. */
  reference: string;
  storeCode: string;
}

/** What is tax of an amount at one rate (percent), in hundredths. */
export interface TaxPart {
  rate: number;
  amount: number;
}

/** What pieces that go cost, in hundredths, with promotions and tax. */
export interface ReceiptFigures {
  lines: { orderLineId: ID; quantity: number; amount: number }[];
  /** Deliveries and surcharges that go with them. */
  fees: number;
  /** Lines and fees together. */
  total: number;
  /** What of the total is tax, the highest rate first. */
  taxes: TaxPart[];
}

/** Pieces that are handed over or sent now. */
export interface GoodsGoing {
  orderId: ID;
  pieces: readonly Pieces[];
  /** The pickup that they belong to; none for what is delivered. */
  pickupId?: ID | undefined;
  /** Of what the counter took itself. */
  receipt?: CounterReceipt | undefined;
}

/** Pieces that the shopper does not get, or gave back. */
export interface GoodsNotKept {
  orderId: ID;
  pieces: readonly Pieces[];
  pickupId?: ID | undefined;
  reason: MoneyReason;
  /** In a person's words, for the order's history. */
  note: string;
  /** The store whose counter pays out what a counter took, when the shopper stands there. */
  payOutAt?: ID | undefined;
}

/**
 * Keeps an order's money equal to what its shopper keeps (docs/adr/0010-payments-as-amounts.md).
 * Every method that changes something runs in its caller's transaction, under the order's lock; no
 * provider is asked in it. Found by `ModuleRef.get(OrderMoney, { strict: false })`.
 */
export abstract class OrderMoney {
  /**
   * What is taken when these pieces go now, in hundredths. It is their prices with promotions and
   * tax, and the fees that go with the first of them. 0 for what is paid already.
   */
  abstract valueOf(ctx: RequestContext, orderId: ID, pieces: readonly Pieces[]): Promise<number>;

  /**
   * What these pieces cost when they go now, line by line. `take` takes the total, less what was
   * paid for them before.
   */
  abstract receiptOf(
    ctx: RequestContext,
    orderId: ID,
    pieces: readonly Pieces[],
  ): Promise<ReceiptFigures>;

  /**
   * How much less the order costs without these pieces, in hundredths. It is their prices with
   * promotions and tax, and the fees of which they are all that is left.
   */
  abstract worthOf(ctx: RequestContext, orderId: ID, pieces: readonly Pieces[]): Promise<number>;

  /**
   * What the shopper gets back, or does not have to pay, when these pieces are cancelled now, in
   * hundredths. `cancel` moves this amount, also of pieces that left.
   */
  abstract givenBackFor(
    ctx: RequestContext,
    orderId: ID,
    pieces: readonly Pieces[],
  ): Promise<number>;

  /**
   * Takes what `valueOf` says, once; what is reserved beyond all that is still to go is released.
   * Called before the pieces are booked as fulfilled. Answers the amount in hundredths.
   */
  abstract take(tx: RequestContext, going: GoodsGoing): Promise<number>;

  /**
   * What a counter is to take when these pieces go now, for each of them, in hundredths. It is
   * `valueOf` for orders that are paid in store, and 0 for all others. `without` is what of the
   * order is cancelled before.
   */
  abstract dueAtCounter(
    ctx: RequestContext,
    goings: readonly { orderId: ID; pieces: readonly Pieces[] }[],
    without?: readonly Pieces[],
  ): Promise<number[]>;

  /**
   * Records that a counter has paid out what `MoneyToPayOut` announced, by the id that it named.
   * Nothing happens when it was recorded before.
   */
  abstract paidOut(tx: RequestContext, movementId: ID, receipt: CounterReceipt): Promise<void>;

  /** Cancels pieces and gives their money back: a hold is lifted, what was taken is refunded. */
  abstract cancel(tx: RequestContext, pieces: GoodsNotKept): Promise<void>;
}
