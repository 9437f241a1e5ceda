import type { ID, RequestContext } from "@vendure/core";

/** Something that is true of every order whenever no request is at it. */
export interface OrderInvariant {
  /** Names it in findings, in the log and in the shop's health: `kebab-case`. */
  name: string;
  /** A condition in SQL on the order `o`: true for those that break it. */
  brokenWhen: string;
  /**
   * Repairs an order, where that is safe without a question to people. Runs in a transaction that
   * holds the order and has just seen that it is broken. Answers false for orders that people have
   * to look at.
   */
  repair?(tx: RequestContext, orderId: ID): Promise<boolean>;
}

/**
 * What has to be true of orders; each plugin says what is its own. A task looks for orders that
 * break any of it (docs/adr/0009-order-lock.md).
 */
export abstract class OrderInvariants {
  abstract add(invariant: OrderInvariant): void;

  /** What an order breaks, by name. It holds for as long as the order is locked. */
  abstract brokenBy(tx: RequestContext, orderId: ID): Promise<string[]>;
}
