import "server-only";
import { graphql } from "@/contracts/shop";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";
import { readSession } from "../session/session";
import type { RecentOrder } from "./types";

const query = graphql(`
  query RecentOrder { recentOrder { code orderPlacedAt } }
`);

/** The visitor's last order of the last two hours; a visitor with a lost answer finds it here. */
export async function getRecentOrder(locale: Locale): Promise<Result<RecentOrder | null>> {
  if (!(await readSession(marketOf(locale)))) return ok(null);
  const result = await queryAsVisitor({ locale, query });
  if (!result.ok) return result;
  const order = result.value.recentOrder;
  return ok(order?.orderPlacedAt ? { code: order.code, placedAt: order.orderPlacedAt } : null);
}
