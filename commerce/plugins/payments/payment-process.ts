import type {
  FulfillmentProcess,
  FulfillmentState,
  OrderProcess,
  OrderState,
  PaymentProcess,
  PaymentState,
  RefundState,
} from "@vendure/core";
import type { RefundProcess } from "@vendure/core/dist/config/refund/refund-process";
import { isOpenInDashboard } from "../../../contracts/order-states";
import { mergedTransitions } from "../../vendure/merged-transitions";
import { AttemptRows } from "./attempts/attempt-rows.service";
import { followsAnswer, recording } from "./recording";
import { CoveredAmounts } from "./services/covered-amounts";
import { OrderMoneyService } from "./services/order-money.service";

let money: OrderMoneyService;
let covered: CoveredAmounts;
let attempts: AttemptRows;

/**
 * What is authorised or taken follows the goods (OrderMoney). It is settled when they go and
 * cancelled when they are cancelled. By hand, the books would say what the provider never did.
 */
export const paymentProcess: PaymentProcess<PaymentState> = {
  onTransitionStart: (from, _to, { payment }) => {
    if (from === "Created" || recording.has(payment)) return;
    return "message.payment-follows-goods";
  },
};

/** A refund is pending until the provider, or an associate at a counter, has paid it out. */
export const refundProcess: RefundProcess<RefundState> = {
  transitions: mergedTransitions<RefundState>({
    Pending: { to: ["Pending"], mergeStrategy: "merge" },
  }),
  onTransitionStart: (_from, to, { refund }) => {
    if (to === "Pending" || recording.has(refund)) return;
    return "message.refund-is-under-way";
  },
};

/**
 * Goods may go while their payment is only authorised: it is captured as they go. Shoppers place an
 * order by a payment, also one of nothing.
 */
export const orderProcess: OrderProcess<OrderState> = {
  transitions: mergedTransitions<OrderState>({
    PaymentAuthorized: {
      to: ["PartiallyShipped", "Shipped", "PartiallyDelivered", "Delivered"],
      mergeStrategy: "merge",
    },
  }),
  init: (injector) => {
    money = injector.get(OrderMoneyService);
    covered = injector.get(CoveredAmounts);
    attempts = injector.get(AttemptRows);
  },
  onTransitionStart: async (from, to, { ctx, order }) => {
    // Vendure moves each order on that is paid for, also one that the office has open.
    if (from === "Modifying" && followsAnswer()) return "message.order-is-being-changed";
    const closesChange = from === "ArrangingAdditionalPayment" && to !== "Cancelled";
    if (closesChange && (await covered.due(ctx, order.id)) > 0)
      return "message.cannot-transition-from-arranging-additional-payment";
    const isPlaced = to === "PaymentAuthorized" || to === "PaymentSettled";
    if (ctx.apiType !== "shop" || from !== "ArrangingPayment" || !isPlaced) return;
    // What costs nothing is covered by no payment too, and by one that was refused.
    const isPaid = order.payments.some(
      ({ state }) => state === "Authorized" || state === "Settled",
    );
    if (!isPaid) return "message.order-is-not-paid";
  },
  onTransitionEnd: async (from, to, { ctx, order }) => {
    // What a change in the dashboard left too much goes back when it is closed.
    const isClosed = isOpenInDashboard(from) && !isOpenInDashboard(to) && to !== "Cancelled";
    if (isClosed) await money.settleUp(ctx, order.id);
    // However it leaves: it is paid, or its goods are free again. What still arrives goes back.
    if (from === "ArrangingPayment") await attempts.close(ctx, order.id);
    const leavesPayment = from === "ArrangingPayment" || from === "AddingItems";
    if (leavesPayment && (to === "AddingItems" || to === "Cancelled"))
      await money.letGo(ctx, order.id);
  },
};

/** What leaves without a counter, by post or by the dashboard, is captured as it leaves. */
export const fulfillmentProcess: FulfillmentProcess<FulfillmentState> = {
  onTransitionEnd: async (_from, to, { ctx, orders }) => {
    if (to !== "Shipped" && to !== "Delivered") return;
    for (const { id } of orders) await money.take(ctx, { orderId: id, pieces: [] });
  },
};
