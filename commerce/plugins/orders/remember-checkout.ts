import type { OrderProcess } from "@vendure/core";
import { GuestOrderService } from "./services/guest-order.service";

let guestOrders: GuestOrderService;

/**
 * Notes at the payment step who checks out, and gives a placed order to the account that has its
 * e-mail. The engine saves the order after this.
 */
export const rememberCheckout: OrderProcess<string> = {
  init: (injector) => {
    guestOrders = injector.get(GuestOrderService);
  },
  onTransitionEnd: async (_from, to, { ctx, order }) => {
    if (to === "ArrangingPayment" && ctx.apiType === "shop") {
      order.customFields.checkoutSession = ctx.session ? String(ctx.session.id) : null;
      order.customFields.language = ctx.languageCode;
    }
    if (!order.orderPlacedAt || !order.customer) return;
    order.customer = (await guestOrders.accountFor(ctx, order.customer)) ?? order.customer;
  },
};
