import "server-only";
import { graphql } from "@/contracts/shop";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";
import { pickupRefusalFragment } from "./queries";
import { refusalOf } from "./refusal";
import type { TryInput } from "./schemas";

const tryMutation = graphql(
  `
    mutation ReserveToTry($input: ReserveToTryInput!) {
      change: reserveToTry(input: $input) {
        __typename
        ... on Order { code }
        ...PickupRefusalParts
      }
    }
  `,
  [pickupRefusalFragment],
);

/** Has a store set pieces aside to be tried; the number of the order that holds them. */
export async function reserveToTry(
  locale: Locale,
  input: TryInput,
): Promise<Result<{ code: string }>> {
  const answer = await queryAsVisitor({
    locale,
    query: tryMutation,
    variables: { input },
    timeoutMs: 15_000,
  });
  if (!answer.ok) return answer;
  const { change } = answer.value;
  return change.__typename === "Order" ? ok({ code: change.code }) : refusalOf(change);
}
