import {
  idsAreEqual,
  type Order,
  type OrderByCodeAccessStrategy,
  type RequestContext,
} from "@vendure/core";
import { guestAccessMs } from "../guest-access";
import "../types";

/**
 * Shows an order by its code to its owner, signed in. For two hours it also shows it to the session
 * that placed it. A code is no secret: it stands in mails and addresses. Everybody else needs the
 * e-mail too (`trackOrder`).
 */
export const ownOrdersOnly: OrderByCodeAccessStrategy = {
  canAccessOrder(ctx: RequestContext, order: Order): boolean {
    if (ctx.activeUserId && idsAreEqual(order.customer?.user?.id, ctx.activeUserId)) return true;
    const { checkoutSession } = order.customFields;
    if (!checkoutSession || !ctx.session || !order.orderPlacedAt) return false;
    return (
      checkoutSession === String(ctx.session.id) &&
      Date.now() - order.orderPlacedAt.getTime() < guestAccessMs
    );
  },
};
