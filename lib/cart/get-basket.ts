import "server-only";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { ok, type Result } from "@/lib/result";
import { askAsVisitor } from "../session/ask-as-visitor";
import { readSession } from "../session/session";
import { activeOrderQuery } from "./queries";
import { emptyBasket, reshapeBasket } from "./reshape";
import type { Basket } from "./types";

/** The visitor's basket; whoever has no session yet has an empty one and the engine is not asked. */
export async function getBasket(pair: Pair): Promise<Result<Basket>> {
  const market = marketOf(pair);
  if (!(await readSession(market))) return ok(emptyBasket(market));
  const result = await askAsVisitor({ pair, query: activeOrderQuery });
  if (!result.ok) return result;
  const order = result.value.activeOrder;
  return ok(order ? reshapeBasket(order, market) : emptyBasket(market));
}
