import "server-only";
import type { z } from "zod";
import type { CancellationRefusal } from "@/contracts/delivery-cancellation";
import { graphql } from "@/contracts/shop";
import type { Money } from "@/lib/catalog";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";
import { placedFragment } from "./fragment";
import { reshapeOrder } from "./get-order";
import type { cancellationSchema, quoteSchema } from "./schemas";
import type { Order } from "./types";

const quoteQuery = graphql(`
  query CancellationQuote($input: CancelDeliveryInput!) {
    quote: cancellationQuote(input: $input) {
      __typename
      ... on CancellationQuote { givenBack }
      ... on CancellationRefusedError { reason }
    }
  }
`);

const cancelMutation = graphql(
  `
    mutation CancelDelivery($input: CancelDeliveryInput!, $shown: Money!) {
      done: cancelDelivery(input: $input, shown: $shown) {
        __typename
        ... on Order { ...PlacedParts }
        ... on CancellationRefusedError { reason }
      }
    }
  `,
  [placedFragment],
);

/** What comes back, or is not charged, when pieces of a delivery are cancelled now. */
export async function quoteCancellation(
  locale: Locale,
  input: z.infer<typeof quoteSchema>,
): Promise<Result<Money>> {
  const result = await queryAsVisitor({ locale, query: quoteQuery, variables: { input } });
  if (!result.ok) return result;
  const { quote } = result.value;
  if (quote.__typename === "CancellationRefusedError") return refusal(quote.reason);
  return ok({ amount: quote.givenBack, currency: marketOf(locale).currency });
}

/** Cancels pieces of a delivery for the amount that was shown (minor units); the order as it is then. */
export async function cancelDelivery(
  locale: Locale,
  { shown, ...input }: z.infer<typeof cancellationSchema>,
): Promise<Result<Order>> {
  const variables = { input, shown };
  const result = await queryAsVisitor({ locale, query: cancelMutation, variables });
  if (!result.ok) return result;
  const { done } = result.value;
  if (done.__typename === "CancellationRefusedError") return refusal(done.reason);
  return ok(reshapeOrder(done, done.orderPlacedAt ?? "", marketOf(locale)));
}

const refusal = (reason: CancellationRefusal): Result<never> =>
  reason === "NOT_FOUND"
    ? toFailure("validation", "orderNotFound")
    : toFailure("conflict", "cancellationChanged");
