import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import { type Locale, marketOf } from "@/lib/i18n/locales";

const mostAtOnce = 100;

interface Batch {
  products: Set<string>;
  answer: Promise<ReadonlySet<string>>;
}
const open = new Map<string, Batch>();

/** Whether a store has a product, in whatever version. All cards of a page are one request. */
export const storeStockOptions = (locale: Locale, store: string, productId: string) =>
  queryOptions({
    queryKey: ["pickup", "stock", marketOf(locale).code, store, productId],
    queryFn: async () => (await join(locale, store, productId)).has(productId),
    staleTime: 60_000,
    retry: 1,
  });

function join(locale: Locale, store: string, productId: string): Promise<ReadonlySet<string>> {
  const key = `${locale} ${store}`;
  const known = open.get(key);
  if (known && known.products.size < mostAtOnce) {
    known.products.add(productId);
    return known.answer;
  }
  const products = new Set([productId]);
  // Cards mount together: those that ask before the next task go along.
  const answer = new Promise((go) => setTimeout(go)).then(() => {
    if (open.get(key)?.products === products) open.delete(key);
    return callApi<string[]>("/api/pickup/stock", {
      locale,
      query: { store, products: [...products].join() },
    }).then((ids) => new Set(ids));
  });
  open.set(key, { products, answer });
  return answer;
}
