import {
  type ID,
  type Injector,
  LogLevel,
  type OrderState,
  type RequestContext,
} from "@vendure/core";
import { RefusedError } from "./refused.error";

/** An order as it is under its lock. */
export interface LockedOrder {
  id: ID;
  state: OrderState;
  /** Whether it is still a cart or being paid. */
  active: boolean;
}

/**
 * One writer per order at a time. A writer locks the row of the order first and reads afterwards.
 * All writers lock rows in one sequence: session, customer, order, promotion, stock levels, pickups,
 * slots, payments.
 * Vendure's own services lock by themselves (docs/adr/0009-order-lock.md).
 */
export abstract class OrderLock {
  /**
   * Runs work in a transaction that holds the order; joins the transaction of `ctx` if it has one.
   * @throws OrderBusyError when another request keeps the order for longer than the engine waits.
   */
  abstract run<T>(
    ctx: RequestContext,
    orderId: ID,
    work: (tx: RequestContext) => Promise<T>,
  ): Promise<T>;

  /**
   * Locks an order until the transaction of `tx` ends and answers what it is now; undefined when
   * there is none.
   */
  abstract hold(tx: RequestContext, orderId: ID): Promise<LockedOrder | undefined>;

  /** As `hold`, for several orders at once; the sequence of rows is the same for all. */
  abstract holdAll(tx: RequestContext, orderIds: ID[]): Promise<LockedOrder[]>;

  /** As `hold`, but answers undefined at once when another request has the order. */
  abstract holdIfFree(tx: RequestContext, orderId: ID): Promise<LockedOrder | undefined>;
}

/** The name of the lock where an abstract class cannot be asked for. */
export const orderLockToken = Symbol("OrderLock");

/** The lock, for strategies, handlers and tasks, which are not made by injection. */
export function orderLockOf(injector: Injector): OrderLock {
  return injector.get<OrderLock>(orderLockToken);
}

/** lock_not_available, deadlock_detected, serialization_failure, query_canceled. */
const passing = new Set(["55P03", "40P01", "40001", "57014"]);

/** Another request is at the order or its stock. Nothing was changed; the same may be sent again. */
export class OrderBusyError extends RefusedError {
  constructor() {
    super("error.order-busy", "ORDER_BUSY", LogLevel.Warn);
  }

  /** Names what the database refused only for the moment; throws everything else as it came. */
  static rethrow(this: void, error: unknown): never {
    throw isPassing(error) ? new OrderBusyError() : error;
  }
}

function isPassing(error: unknown): boolean {
  const { driverError } = error as { driverError?: { code?: unknown } };
  return typeof driverError?.code === "string" && passing.has(driverError.code);
}
