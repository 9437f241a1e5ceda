import "server-only";
import { graphql } from "@/contracts/shop";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { ok, type Result } from "@/lib/result";
import { askAsVisitor } from "../session/ask-as-visitor";
import { readSession } from "../session/session";
import type { RecentOrder } from "./types";

const query = graphql(`
  query RecentOrder { recentOrder { code orderPlacedAt } }
`);

/** What this visitor ordered last, in the last two hours; whoever lost an answer finds it so. */
export async function getRecentOrder(pair: Pair): Promise<Result<RecentOrder | null>> {
  if (!(await readSession(marketOf(pair)))) return ok(null);
  const result = await askAsVisitor({ pair, query });
  if (!result.ok) return result;
  const order = result.value.recentOrder;
  return ok(order?.orderPlacedAt ? { code: order.code, placedAt: order.orderPlacedAt } : null);
}
