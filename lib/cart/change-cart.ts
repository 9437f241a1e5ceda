import "server-only";
import type { Document } from "@/contracts/documents";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { type ErrorResult, failureOf, type Refusals } from "../engine/error-results";
import { queryAsVisitor } from "../session/query-as-visitor";
import { choosePickup } from "./choose-pickup";
import { reopenCart } from "./reopen-cart";
import { type EngineCart, emptyCart, reshapeCart } from "./reshape";
import { storeToGoTo } from "./store-to-go-to";
import type { Cart } from "./types";

/** What every mutation of a cart answers: the cart as it is then, or why not. */
export interface CartChange {
  change: EngineCart | ErrorResult | null;
}

/**
 * Changes the visitor's cart by one of the engine's mutations. A cart that stands at the payment
 * step (perhaps in another tab) is taken back from there first. That frees its stock.
 */
export async function changeCart<Variables>(
  locale: Locale,
  query: Document<CartChange, Variables>,
  variables: NoInfer<Variables>,
  refusals?: Refusals,
): Promise<Result<Cart>> {
  const first = await change(locale, query, variables, refusals);
  if (first.ok || first.failure.message !== "cartChanged") return first;
  await reopenCart(locale);
  return change(locale, query, variables, refusals);
}

async function change<Variables>(
  locale: Locale,
  query: Document<CartChange, Variables>,
  variables: NoInfer<Variables>,
  refusals?: Refusals,
): Promise<Result<Cart>> {
  const result = await queryAsVisitor({ locale, refusals, query, variables });
  if (!result.ok) return result;
  const { change: changed } = result.value;
  const market = marketOf(locale);
  if (changed === null) return ok(emptyCart(market));
  if ("errorCode" in changed) return failureOf(changed);
  const misplaced = storeToGoTo(changed);
  const moved = misplaced && (await choosePickup(locale, misplaced));
  // What the engine refuses of it is said when the shopper chooses a time or pays.
  return moved?.ok ? moved : ok(reshapeCart(changed, market));
}
