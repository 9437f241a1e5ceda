import { type ID, type RequestContext, VendureEvent } from "@vendure/core";

/** Why money goes back to a shopper, or a hold on it is lifted. */
export type MoneyReason =
  /** A store could not find pieces. */
  | "short"
  /** Shopper or staff cancelled a pickup, pieces or the order. */
  | "cancelled"
  /** It was not collected in time. */
  | "expired"
  /** Pieces came back after the handover. */
  | "returned"
  /** An administrator gave back an amount of their choice. */
  | "manual"
  /** An authorisation whose order was never placed. */
  | "not-placed";

/** How the shopper had paid, and so how they get it back. */
export type MoneyMethod = "card" | "in-store";

export interface MoneyMoved {
  /** Of the movement: the same id is the same money, however often it is told. */
  id: ID;
  orderId: ID;
  /** The pickup that it is about; none for what is delivered, or for the whole order. */
  pickupId?: ID | undefined;
  /** This time's amount, in hundredths; always above 0, never a running total. */
  amount: number;
  currencyCode: string;
  method: MoneyMethod;
  reason: MoneyReason;
  /** The pieces that it is for, where it is for pieces. */
  lines?: readonly { orderLineId: ID; quantity: number }[] | undefined;
}

abstract class MoneyEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly moved: MoneyMoved,
  ) {
    super();
  }
}

/**
 * Money that was taken is given back. Published once, in the transaction that records it as done:
 * for a card when the provider has confirmed, in store when an associate has paid it out.
 */
export class MoneyReturned extends MoneyEvent {}

/**
 * Money that a counter took is to be paid out at one. Published once, in the transaction that makes
 * it due; `MoneyReturned` with the same id follows when an associate has paid it out.
 */
export class MoneyToPayOut extends MoneyEvent {
  constructor(
    ctx: RequestContext,
    moved: MoneyMoved,
    /** The store where the shopper stands; none when nobody does. */
    readonly storeId: ID | undefined,
  ) {
    super(ctx, moved);
  }
}

/** A hold on money that was never taken is lifted, in part or whole. Published once, when done. */
export class MoneyHeldReleased extends MoneyEvent {}
