import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  type ID,
  isGraphQlErrorResult,
  type Order,
  OrderService,
  type OrderState,
  type RequestContext,
  UserInputError,
} from "@vendure/core";
import { Carts } from "../../../contracts/cart";
import { OrderLock } from "../../../contracts/order-lock";
import { isAsShown, type ShownOrder } from "../../../contracts/shown-order";
import { PickupRefusedError, type RefusalReason, SlotGoneError } from "../errors";
import { PaymentCheck } from "./payment-check.service";

const stockGone = "error.insufficient-stock";

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
      const refusal = refusalIn(error);
      if (!refusal) throw error;
      // After what was taken is rolled back: it counts as free again.
      const order = await this.orders.findOne(ctx, orderId);
      return order ? this.check.explain(ctx, order, refusal) : refusal;
    }
  }

  /** @throws Refused, so that nothing of it stays. */
  private async beginLocked(tx: RequestContext, orderId: ID, shown?: ShownOrder | null) {
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
    if (isGraphQlErrorResult(result)) throw new NotNow(result.transitionError);
    return result;
  }
}

class Refused extends Error {
  constructor(readonly refusal: PickupRefusedError) {
    super(refusal.message);
  }
}

class NotNow extends UserInputError {}

function refusalIn(error: unknown): PickupRefusedError | undefined {
  if (error instanceof Refused) return error.refusal;
  const reason = reasonOf(error);
  return reason && new PickupRefusedError(reason);
}

function reasonOf(error: unknown): RefusalReason | undefined {
  if (error instanceof SlotGoneError) return "SLOT_GONE";
  if (error instanceof UserInputError && error.message === stockGone) return "STOCK_GONE";
  if (!(error instanceof NotNow)) return undefined;
  if (error.message.includes("slot-gone")) return "SLOT_GONE";
  if (error.message.startsWith("error.address-")) return "ADDRESS_REFUSED";
  // The engine's own look at the stock of the whole market, without locks, comes first.
  return /stock/.test(error.message) ? "STOCK_GONE" : "NOT_READY_TO_PAY";
}
