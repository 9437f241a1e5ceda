import "server-only";
import type { z } from "zod";
import { isCollection } from "@/contracts/fulfilment";
import { knownState, paymentStates } from "@/contracts/order-states";
import { graphql } from "@/contracts/shop";
import { type Locale, type Market, marketOf } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";
import { placedFragment } from "./fragment";
import { statusOf, waysOf } from "./order-ways";
import type { PlacedOrder } from "./placed-order";
import { reshapeAddress, reshapePurchase } from "./reshape";
import type { trackSchema } from "./schemas";
import type { Order, OrderMoney } from "./types";

const byCodeQuery = graphql(
  `query OrderByCode($code: String!) { order: orderByCode(code: $code) { ...PlacedParts } }`,
  [placedFragment],
);

const trackQuery = graphql(
  `
    query TrackOrder($code: String!, $emailAddress: String!) {
      order: trackOrder(code: $code, emailAddress: $emailAddress) { ...PlacedParts }
    }
  `,
  [placedFragment],
);

/**
 * An order of the visitor's own. It is the account's that is signed in, or, for two hours, that of
 * the session that placed it. The engine knows which
 * (commerce/plugins/orders/strategies/own-orders-only.ts).
 */
export async function getOwnOrder(locale: Locale, code: string): Promise<Result<Order>> {
  return found(locale, await queryAsVisitor({ locale, query: byCodeQuery, variables: { code } }));
}

/** A guest's order by its code and the e-mail it was placed with. */
export async function trackOrder(
  locale: Locale,
  input: z.infer<typeof trackSchema>,
): Promise<Result<Order>> {
  return found(locale, await queryAsVisitor({ locale, query: trackQuery, variables: input }));
}

function found(locale: Locale, result: Result<{ order: PlacedOrder | null }>): Result<Order> {
  const missing = toFailure("validation", "orderNotFound");
  if (!result.ok) return result.failure.message === "notFound" ? missing : result;
  const { order } = result.value;
  if (!order?.orderPlacedAt) return missing;
  return ok(reshapeOrder(order, order.orderPlacedAt, marketOf(locale)));
}

export function reshapeOrder(order: PlacedOrder, placedAt: string, market: Market): Order {
  const methods = order.shippingLines.map((line) => line.shippingMethod);
  const method = methods.find((m) => !isCollection(m)) ?? methods[0];
  const ways = waysOf(order);
  const payment = order.payments?.findLast(
    ({ state }) => knownState(paymentStates, state) !== "Declined",
  );
  return {
    ...reshapePurchase(order, market),
    code: order.code,
    status: ways.length === 1 && ways[0] ? ways[0].status : statusOf(order.state),
    ways,
    placedAt,
    emailAddress: order.customer?.emailAddress ?? "",
    shippingAddress:
      order.shippingAddress && order.addressKind === "delivery"
        ? reshapeAddress(order.shippingAddress, market)
        : null,
    delivery: method ? { name: method.name, description: method.description } : null,
    payment: payment
      ? {
          means: payment.means,
          state: payment.state,
          last4: payment.last4,
        }
      : null,
    money: reshapeMoney(order, market),
    cancellable: order.cancellable.map(({ orderLineId, quantity }) => ({
      lineId: orderLineId,
      quantity,
    })),
    pickupToken: order.pickups[0]?.token ?? null,
    inAisle: order.pickups.length > 0 && order.pickups.every((one) => one.inAisle),
    tried: order.pickups.some((one) => one.tried),
    trackingCodes: order.fulfillments?.flatMap((f) => f.trackingCode || []) ?? [],
  };
}

function reshapeMoney({ money }: PlacedOrder, { currency }: Market): OrderMoney {
  return {
    reserved: { amount: money.reserved, currency },
    taken: { amount: money.taken, currency },
    releasing: { amount: money.releasing, currency },
    returning: { amount: money.returning, currency },
    returned: { amount: money.returned, currency },
  };
}
