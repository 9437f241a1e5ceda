import { normalise } from "../text/normalise";
import type { Hits } from "../text/text-index";
import type { ResultPage } from "../types";
import type { Directory } from "./directory";
import { type Filter, matching } from "./filter";
import { present } from "./present";
import type { ProductRecord, VariantRecord } from "./record";

/** A product with those of its variants that meet the query. */
export interface Found {
  product: ProductRecord;
  variants: VariantRecord[];
}

/** The hits by relevance: what has the term in its name, as it was typed, before other hits. */
export function byRelevance(
  products: readonly ProductRecord[],
  hits: Hits,
  term: string,
): ProductRecord[] {
  const plain = normalise(term).trim();
  const scored = products.map((product) => {
    const named = product.plainNames.some((name) => name.includes(plain));
    return { product, score: (hits.get(product.slot) ?? 0) * (named ? 2 : 1) };
  });
  // Sorting is stable: equals stay in the order in which they came, the merchant's.
  return scored.sort((left, right) => right.score - left.score).map(({ product }) => product);
}

/** Those of the products that meet the query, in its order, or one by one variant. */
export function findProducts(products: Iterable<ProductRecord>, filter: Filter): Found[] {
  const { byProduct, sorting } = filter.query;
  const found: Found[] = [];
  for (const product of products) {
    const variants = matching(product, filter);
    if (byProduct && variants.length > 0) found.push({ product, variants });
    if (!byProduct) for (const variant of variants) found.push({ product, variants: [variant] });
  }
  if (sorting === "PRICE_ASC" || sorting === "PRICE_DESC") {
    const direction = sorting === "PRICE_ASC" ? 1 : -1;
    const priced = found.map((one) => ({ one, price: shownPrice(one, filter) }));
    priced.sort((left, right) => direction * (left.price - right.price));
    return priced.map(({ one }) => one);
  }
  return found;
}

/** The price that the result is shown with: a product's lowest, also of variants filtered out. */
function shownPrice({ product, variants }: Found, { query, channel, offer }: Filter): number {
  let lowest = Number.MAX_SAFE_INTEGER;
  for (const variant of query.byProduct ? product.variants : variants) {
    const price = variant.prices[offer];
    if (price === undefined || price >= lowest || !variant.enabled) continue;
    if (variant.channels.includes(channel)) lowest = price;
  }
  return lowest;
}

/** The part of the results that was asked for. */
export function page(
  found: Found[],
  filter: Filter,
  directory: Directory,
  hits: Hits | null,
): ResultPage {
  const { skip, take } = filter.query;
  return {
    total: found.length,
    rows: found
      .slice(skip, skip + take)
      .map(({ product, variants }) =>
        present(product, variants, filter, directory, hits?.get(product.slot) ?? 0),
      ),
  };
}
