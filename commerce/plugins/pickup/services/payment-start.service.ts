import { Injectable } from "@nestjs/common";
import {
  type ID,
  isGraphQlErrorResult,
  type Order,
  OrderService,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { PickupRefusedError, type RefusalReason, SlotGoneError } from "../errors";
import { PaymentCheck } from "./payment-check.service";

const stockGone = "error.insufficient-stock";

/** Moves an order to payment, or says why not and what can be had instead. */
@Injectable()
export class PaymentStart {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly check: PaymentCheck,
  ) {}

  async begin(ctx: RequestContext, orderId: ID): Promise<Order | PickupRefusedError> {
    const order = await this.orders.findOne(ctx, orderId);
    if (!order) return new PickupRefusedError("NO_BASKET");
    if (order.state === "ArrangingPayment") return order;
    // Asked before it is tried, for a reason; what goes in between is caught by the locks below.
    const refusal = await this.check.refusal(ctx, order);
    if (refusal) return this.check.explain(ctx, order, refusal);
    try {
      return await this.connection.withTransaction(ctx, async (tx) => {
        const result = await this.orders.transitionToState(tx, orderId, "ArrangingPayment");
        if (isGraphQlErrorResult(result)) throw new NotNow(result.transitionError);
        return result;
      });
    } catch (error) {
      const reason = reasonOf(error);
      if (!reason) throw error;
      return this.check.explain(ctx, order, new PickupRefusedError(reason));
    }
  }
}

class NotNow extends UserInputError {}

function reasonOf(error: unknown): RefusalReason | undefined {
  if (error instanceof SlotGoneError) return "SLOT_GONE";
  if (error instanceof UserInputError && error.message === stockGone) return "STOCK_GONE";
  if (!(error instanceof NotNow)) return undefined;
  if (error.message.includes("slot-gone")) return "SLOT_GONE";
  // The engine's own look at the stock of the whole market, without locks, comes first.
  return /stock/.test(error.message) ? "STOCK_GONE" : "NOT_READY_TO_PAY";
}
