import "server-only";
import { isCollection } from "@/contracts/fulfilment";
import { knownState, paymentStates } from "@/contracts/order-states";
import { readablePhone } from "@/contracts/phones/read-phone";
import { type Locale, type Market, marketOf } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { findsAddresses } from "../address/find-address";
import { reshapeCart, storeToGoTo } from "../cart/server";
import { displayPrice } from "../catalog/server";
import { type EngineAddress, reshapeAddress } from "../orders/server";
import { queryAsVisitor } from "../session/query-as-visitor";
import { readSession } from "../session/session";
import { declineOf } from "./declines";
import { offeredMethods } from "./offered-methods";
import { checkoutQuery } from "./queries";
import type { Checkout } from "./types";

/**
 * What has been saved of the visitor's checkout. A failure when there is nothing to check out. It
 * is `sessionEnded` when the visitor no longer has a session that could hold a cart.
 */
export async function getCheckout(locale: Locale): Promise<Result<Checkout>> {
  const market = marketOf(locale);
  const session = await readSession(market);
  if (!session) return toFailure("conflict", "sessionEnded");
  const result = await queryAsVisitor({ locale, query: checkoutQuery });
  if (!result.ok) return result;
  const { activeOrder: order, activeCustomer: account } = result.value;
  if (!order || order.lines.length === 0) {
    // The engine opens a new session for a visitor whose session it does not know any more.
    const isNew = (await readSession(market)) !== session;
    return toFailure("conflict", isNew ? "sessionEnded" : "emptyCart");
  }
  const person = account ?? order.customer;
  const address = order.addressKind === "delivery" ? order.shippingAddress : null;
  return ok({
    code: order.code,
    cart: reshapeCart(order, market),
    isMisplaced: storeToGoTo(order) !== undefined,
    contact: person
      ? {
          emailAddress: person.emailAddress,
          firstName: person.firstName,
          lastName: person.lastName,
          // A form offers only what it takes.
          phone: readablePhone(person.phoneNumber ?? "", market.code),
        }
      : null,
    signedIn: account !== null,
    findsAddresses: findsAddresses(market.code),
    address: address ? reshapeAddress(address, market) : null,
    lastAddress: lastAddressOf(account?.orders.items ?? [], market),
    deliveryMethods: result.value.eligibleShippingMethods
      .filter((m) => !isCollection(m))
      .map((method) => ({
        id: method.id,
        name: method.name,
        description: method.description,
        price: displayPrice(method, market),
      })),
    deliveryMethodId:
      order.shippingLines.map((line) => line.shippingMethod).find((m) => !isCollection(m))?.id ??
      null,
    paymentMethods: offeredMethods(result.value.eligiblePaymentMethods),
    payments: (order.payments ?? []).map(({ state, errorMessage }) => ({
      refusal:
        knownState(paymentStates, state) === "Declined" ? declineOf(errorMessage ?? "") : null,
    })),
  });
}

interface EarlierOrder {
  addressKind: string | null;
  gift: object | null;
  shippingAddress: EngineAddress | null;
}

/** Gifts go to others: their address is offered to no one who buys for themselves. */
function lastAddressOf(orders: readonly EarlierOrder[], market: Market) {
  const last = orders.find(
    ({ addressKind, gift, shippingAddress }) =>
      addressKind === "delivery" && !gift && shippingAddress?.countryCode === market.code,
  );
  return last?.shippingAddress ? reshapeAddress(last.shippingAddress, market) : null;
}
