import type { OrderProcess, OrderState } from "@vendure/core";
import { GuestOrderService } from "./services/guest-order.service";

let guestOrders: GuestOrderService;

/**
 * Notes at the payment step who checks out, and gives a placed order to the account that has its
 * e-mail. The engine saves the order after each of these.
 */
export const rememberCheckout: OrderProcess<OrderState> = {
  init: (injector) => {
    guestOrders = injector.get(GuestOrderService);
  },
  // With the order's state, which is saved next, and not apart from it.
  onTransitionStart: (_from, to, { ctx, order }) => {
    if (to !== "ArrangingPayment" || ctx.apiType !== "shop") return;
    order.customFields.checkoutSession = ctx.session ? String(ctx.session.id) : null;
    order.customFields.language = ctx.languageCode;
  },
  onTransitionEnd: async (_from, _to, { ctx, order }) => {
    if (!order.orderPlacedAt || !order.customer) return;
    order.customer = (await guestOrders.accountFor(ctx, order.customer)) ?? order.customer;
  },
};
