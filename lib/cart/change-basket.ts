import "server-only";
import type { Document } from "@/contracts/documents";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { ok, type Result } from "@/lib/result";
import { type ErrorResult, failureOf, type Refusals } from "../engine/error-results";
import { askAsVisitor } from "../session/ask-as-visitor";
import { choosePickup } from "./choose-pickup";
import { reopenMutation } from "./queries";
import { type EngineBasket, emptyBasket, reshapeBasket } from "./reshape";
import { storeToGoTo } from "./store-to-go-to";
import type { Basket } from "./types";

/** What every mutation of a basket answers: the basket as it is then, or why not. */
export interface BasketChange {
  change: EngineBasket | ErrorResult | null;
}

/**
 * Changes the visitor's basket by one of the engine's mutations. A basket that stands at the
 * payment step (perhaps in another tab) is taken back from there first, which frees its stock.
 */
export async function changeBasket<Variables>(
  pair: Pair,
  query: Document<BasketChange, Variables>,
  variables: NoInfer<Variables>,
  refusals?: Refusals,
): Promise<Result<Basket>> {
  const first = await change(pair, query, variables, refusals);
  if (first.ok || first.failure.message !== "basketChanged") return first;
  await askAsVisitor({ pair, query: reopenMutation });
  return change(pair, query, variables, refusals);
}

async function change<Variables>(
  pair: Pair,
  query: Document<BasketChange, Variables>,
  variables: NoInfer<Variables>,
  refusals?: Refusals,
): Promise<Result<Basket>> {
  const result = await askAsVisitor({ pair, refusals, query, variables });
  if (!result.ok) return result;
  const { change: changed } = result.value;
  const market = marketOf(pair);
  if (changed === null) return ok(emptyBasket(market));
  if ("errorCode" in changed) return failureOf(changed);
  const misplaced = storeToGoTo(changed);
  const mended = misplaced && (await choosePickup(pair, misplaced));
  // What the engine refuses of it is said when the shopper chooses a time or pays.
  return mended?.ok ? mended : ok(reshapeBasket(changed, market));
}
