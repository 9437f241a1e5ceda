import "server-only";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { queryRoute } from "../engine/query-route";

/** Which of the products a store has, in whatever version; asked beside GraphQL, for speed. */
export async function getStoreStock(
  locale: Locale,
  { store, products }: { store: string; products: string[] },
): Promise<Result<string[]>> {
  const answer = await queryRoute("pickup-availability", {
    parameters: { stores: store, products: products.join() },
    headers: { "vendure-token": marketOf(locale).code.toLowerCase() },
  });
  if (!answer.ok) return answer;
  const there = answer.value.rows.filter(({ stores }) => stores.some(({ left }) => left !== 0));
  return ok(there.map(({ id }) => id));
}
