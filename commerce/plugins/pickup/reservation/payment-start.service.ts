import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  I18nError,
  type ID,
  isGraphQlErrorResult,
  type Order,
  OrderService,
  type OrderState,
  type RequestContext,
} from "@vendure/core";
import { isFaultKey } from "../../../../contracts/addresses/address-faults";
import { type RefusalReason, refusalReasons } from "../../../../contracts/pickup/refusals";
import type { ShownOrder } from "../../../../contracts/shown-order";
import { Carts } from "../../../contracts/cart";
import { OrderLock } from "../../../contracts/order-lock";
import { isAsShown } from "../../../contracts/shown-order";
import { stockGoneKey } from "../../../contracts/stock-gone.error";
import { messageOf, PickupRefusedError } from "./errors";
import { PaymentCheck } from "./payment-check.service";

/** Moves an order to payment, or says why not and what can be had instead. */
@Injectable()
export class PaymentStart {
  constructor(
    private readonly locks: OrderLock,
    private readonly orders: OrderService,
    private readonly check: PaymentCheck,
    private readonly modules: ModuleRef,
  ) {}

  /**
   * However often it is asked, at once or again, the order begins to be paid once.
   * @param shown what the shopper was shown; nothing else may be charged.
   */
  async begin(
    ctx: RequestContext,
    orderId: ID,
    shown?: ShownOrder | null,
  ): Promise<Order | PickupRefusedError> {
    try {
      return await this.locks.run(ctx, orderId, (tx) => this.beginLocked(tx, orderId, shown));
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      // After what was taken is rolled back: it counts as free again.
      const order = await this.orders.findOne(ctx, orderId);
      return order ? this.check.explain(ctx, order, refusal) : refusal;
    }
  }

  /**
   * The same inside a transaction, whose work is to be undone with it.
   * @throws what `refusalOf` knows
   */
  async beginLocked(tx: RequestContext, orderId: ID, shown?: ShownOrder | null) {
    const order = await this.orders.findOne(tx, orderId);
    if (!order) throw new Refused(new PickupRefusedError("NO_CART"));
    if (!order.active) throw new Refused(new PickupRefusedError("PAYMENT_STARTED"));
    const isBegun = order.state === "ArrangingPayment";
    if (isBegun && (await this.stands(tx, order, shown))) return order;
    // Begun as something else than it is now, perhaps: it begins again.
    if (isBegun) await this.move(tx, orderId, "AddingItems");
    // Asked before it is tried, for a reason; what goes in between is caught by the locks below.
    const refusal = await this.check.refusal(tx, order);
    if (refusal) throw new Refused(refusal);
    const begun = await this.move(tx, orderId, "ArrangingPayment");
    // After the transition, which prices the order anew.
    if (shown && !isAsShown(begun, shown))
      throw new Refused(new PickupRefusedError("CART_CHANGED"));
    return begun;
  }

  /** Whether what was begun is what was shown, and costs what it did. */
  private async stands(tx: RequestContext, order: Order, shown?: ShownOrder | null) {
    if (shown && !isAsShown(order, shown)) return false;
    return this.modules.get(Carts, { strict: false }).stillCosts(tx, order);
  }

  private async move(tx: RequestContext, orderId: ID, to: OrderState): Promise<Order> {
    const result = await this.orders.transitionToState(tx, orderId, to);
    if (isGraphQlErrorResult(result)) throw new Refused(refusalIn(result.transitionError));
    return result;
  }
}

/** Undoes a transaction, and says why. */
export class Refused extends Error {
  constructor(readonly refusal: PickupRefusedError) {
    super(refusal.message);
  }
}

/** What locks found in between, when the order was moved. */
const thrown: readonly RefusalReason[] = ["SLOT_GONE", "STOCK_GONE", "STORE_PAUSED"];

/** Why a transaction was undone; undefined for what is no refusal. */
export function refusalOf(error: unknown): PickupRefusedError | undefined {
  if (error instanceof Refused) return error.refusal;
  if (!(error instanceof I18nError)) return undefined;
  const reason = thrown.find((one) => one === error.code);
  return reason && new PickupRefusedError(reason);
}

/** Why the order's processes do not let it be paid; keys of messages are all that Vendure lets through. */
function refusalIn(key: string): PickupRefusedError {
  if (key === stockGoneKey) return new PickupRefusedError("STOCK_GONE");
  if (isFaultKey(key)) return new PickupRefusedError("ADDRESS_REFUSED");
  const reason = refusalReasons.find((one) => messageOf(one) === key);
  return new PickupRefusedError(reason ?? "NOT_READY_TO_PAY");
}
