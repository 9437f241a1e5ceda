import "server-only";
import { z } from "zod";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { ok, type Result } from "@/lib/result";
import { errorResult, failureOf } from "../error-results";

import type { Basket } from "../orders/types";
import { askAsVisitor } from "../session/ask-as-visitor";
import { reopenMutation } from "./queries";
import { emptyBasket, engineBasket, reshapeBasket } from "./reshape";

const schema = z.object({
  change: z
    .union([engineBasket.extend({ __typename: z.literal("Order") }), errorResult])
    .nullable(),
});

/**
 * Changes the visitor's basket by one of the engine's mutations. A basket that stands at the
 * payment step (perhaps in another tab) is taken back from there first, which frees its stock.
 */
export async function changeBasket(
  pair: Pair,
  query: string,
  variables: Record<string, unknown>,
): Promise<Result<Basket>> {
  const first = await change(pair, query, variables);
  if (!first.ok || !isStateError(first.value)) return settle(pair, first);
  await askAsVisitor({ pair, query: reopenMutation, schema: z.unknown() });
  return settle(pair, await change(pair, query, variables));
}

type Change = z.infer<typeof schema>["change"];

async function change(pair: Pair, query: string, variables: Record<string, unknown>) {
  const result = await askAsVisitor({ pair, query, variables, schema });
  return result.ok ? ok(result.value.change) : result;
}

function isStateError(change: Change): boolean {
  return (
    change !== null && "errorCode" in change && change.errorCode === "ORDER_MODIFICATION_ERROR"
  );
}

function settle(pair: Pair, result: Result<Change>): Result<Basket> {
  if (!result.ok) return result;
  const market = marketOf(pair);
  if (result.value === null) return ok(emptyBasket(market));
  if ("errorCode" in result.value) return failureOf(result.value);
  return ok(reshapeBasket(result.value, market));
}
