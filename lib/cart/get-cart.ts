import "server-only";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";
import { readSession } from "../session/session";
import { marketsElsewhere } from "./markets-elsewhere";
import { activeOrderQuery } from "./queries";
import { emptyCart, reshapeCart } from "./reshape";
import type { Cart } from "./types";

/**
 * The visitor's cart. A visitor without a session has an empty one, and the engine is not asked.
 */
export async function getCart(locale: Locale): Promise<Result<Cart>> {
  const market = marketOf(locale);
  const elsewhere = await marketsElsewhere(locale);
  if (!(await readSession(market))) return ok({ ...emptyCart(market), elsewhere });
  const result = await queryAsVisitor({ locale, query: activeOrderQuery });
  if (!result.ok) return result;
  const order = result.value.activeOrder;
  return ok({ ...(order ? reshapeCart(order, market) : emptyCart(market)), elsewhere });
}
