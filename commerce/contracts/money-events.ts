import { type ID, type RequestContext, VendureEvent } from "@vendure/core";
import type { MoneyMethod, MoneyReason } from "../../contracts/money";

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
 * Money that was taken is given back. Published once, in the transaction that records it as done.
 * By card it is done when the provider has confirmed it, in store when an associate has paid it
 * out. By transfer it is done when a person names the bank's reference.
 */
export class MoneyReturned extends MoneyEvent {}

/**
 * Money that a counter took is to be paid out at one. Published once, in the transaction that makes
 * it due. `MoneyReturned` with the same id follows when an associate has paid it out.
 */
export class MoneyToPayOut extends MoneyEvent {
  constructor(
    ctx: RequestContext,
    moved: MoneyMoved,
    /** The store where the shopper stands; undefined when there is no shopper at a store. */
    readonly storeId: ID | undefined,
  ) {
    super(ctx, moved);
  }
}

/**
 * Money that no provider of ours can give back is to be transferred by a person. Published once, in
 * the transaction that makes it due. `MoneyReturned` with the same id follows when they did.
 */
export class MoneyToTransfer extends MoneyEvent {}

/** A hold on money that was never taken is lifted, in part or whole. Published once, when done. */
export class MoneyHeldReleased extends MoneyEvent {}

/**
 * Money came from a provider and pays for nothing, so it goes back. Published once, in the transaction
 * that decides so. No other event tells of it.
 */
export class MoneyNotAccepted extends MoneyEvent {
  constructor(
    ctx: RequestContext,
    moved: MoneyMoved,
    /** A code, as the return page has it: `too-late`, `already-paid`, or another. */
    readonly why: string,
  ) {
    super(ctx, moved);
  }
}
