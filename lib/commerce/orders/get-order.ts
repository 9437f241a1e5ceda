import "server-only";
import { z } from "zod";
import { createRateLimit } from "@/lib/http/rate-limit";
import { type Market, marketOf, type Pair } from "@/lib/i18n/pairs";
import { fail, ok, type Result } from "@/lib/result";
import { askAsVisitor } from "../session/ask-as-visitor";
import { isOwnOrder } from "../session/session";
import { orderFragment, placedFragment } from "./fragment";
import { type EngineOrder, engineOrder, reshapeAddress, reshapeBasket } from "./reshape";
import type { Order, OrderStatus } from "./types";

export const placedOrder = engineOrder.extend({
  payments: z
    .array(
      z.object({
        method: z.string(),
        state: z.string(),
        metadata: z
          .object({ public: z.object({ last4: z.string().optional() }).optional() })
          .nullish(),
      }),
    )
    .nullish(),
  fulfillments: z
    .array(z.object({ state: z.string(), trackingCode: z.string().nullish() }))
    .nullish(),
});
type PlacedOrder = z.infer<typeof placedOrder>;

const byCodeQuery = /* GraphQL */ `
  query OrderByCode($code: String!) {
    order: orderByCode(code: $code) { ...OrderParts ...PlacedParts }
    activeCustomer { id }
  }
  ${orderFragment} ${placedFragment}
`;

const trackQuery = /* GraphQL */ `
  query TrackOrder($code: String!, $emailAddress: String!) {
    order: trackOrder(code: $code, emailAddress: $emailAddress) { ...OrderParts ...PlacedParts }
  }
  ${orderFragment} ${placedFragment}
`;

const schema = z.object({
  order: placedOrder.nullable(),
  activeCustomer: z.object({ id: z.string() }).nullish(),
});

/** An order of the visitor's own: of this browser or of the account that is signed in. */
export async function getOwnOrder(pair: Pair, code: string): Promise<Result<Order>> {
  // To whoever is signed in the engine shows their own orders only; but to those who are not, for
  // some hours anybody's, so that here the browser has to have checked it out.
  const mustBeSignedIn = !(await isOwnOrder(marketOf(pair), code));
  return find(pair, byCodeQuery, { code }, mustBeSignedIn);
}

// By code, not by address: whoever guesses e-mails for one order is slowed wherever they sit.
const allowAttempt = createRateLimit(10, 10 * 60_000);

export const trackSchema = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{6,24}$/),
  emailAddress: z.email().max(254),
});

/** A guest's order by its code and the e-mail it was placed with. */
export async function trackOrder(
  pair: Pair,
  input: z.infer<typeof trackSchema>,
): Promise<Result<Order>> {
  if (!allowAttempt(input.code)) return fail("validation", "tooMany");
  return find(pair, trackQuery, input);
}

async function find(
  pair: Pair,
  query: string,
  variables: Record<string, unknown>,
  mustBeSignedIn = false,
): Promise<Result<Order>> {
  const result = await askAsVisitor({ pair, query, variables, schema });
  if (!result.ok)
    return result.failure.kind === "engine" ? fail("validation", "orderNotFound") : result;
  const { order, activeCustomer } = result.value;
  if (mustBeSignedIn && !activeCustomer) return fail("validation", "orderNotFound");
  if (!order?.orderPlacedAt) return fail("validation", "orderNotFound");
  return ok(reshapeOrder(order, order.orderPlacedAt, marketOf(pair)));
}

export function reshapeOrder(order: PlacedOrder, placedAt: string, market: Market): Order {
  const method = order.shippingLines[0]?.shippingMethod;
  const payment = order.payments?.findLast((p) => p.state !== "Declined");
  return {
    ...reshapeBasket(order, market),
    code: order.code,
    status: statusOf(order),
    placedAt,
    emailAddress: order.customer?.emailAddress ?? "",
    shippingAddress: order.shippingAddress ? reshapeAddress(order.shippingAddress) : null,
    delivery: method ? { name: method.name, description: method.description } : null,
    payment: payment
      ? {
          method: payment.method,
          state: payment.state,
          last4: payment.metadata?.public?.last4 ?? null,
        }
      : null,
    trackingCodes: order.fulfillments?.flatMap((f) => f.trackingCode || []) ?? [],
  };
}

function statusOf({ state }: EngineOrder): OrderStatus {
  if (state === "Cancelled") return "cancelled";
  if (state === "Delivered") return "delivered";
  return ["Shipped", "PartiallyShipped", "PartiallyDelivered"].includes(state)
    ? "shipped"
    : "placed";
}
