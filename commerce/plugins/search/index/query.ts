import { foldText } from "../../../../contracts/text/fold-text";
import type { Hits } from "../text/text-index";
import type { ResultPage } from "../types";
import type { Directory } from "./directory";
import type { Filter } from "./filter";
import { presentResult, rowsOf } from "./present";
import type { ProductRecord } from "./record";

/** By relevance: what has the term in its name, as it was typed, before other hits. */
export function byRelevance(
  products: readonly ProductRecord[],
  hits: Hits,
  term: string,
): ProductRecord[] {
  const plain = foldText(term).trim();
  const scored = products.map((product) => {
    const named = product.plainNames.some((name) => name.includes(plain));
    return { product, score: (hits.get(product.slot) ?? 0) * (named ? 2 : 1) };
  });
  // Sorting is stable: equals stay in the order in which they came, the merchant's.
  return scored.sort((left, right) => right.score - left.score).map(({ product }) => product);
}

/** A product, or one row of it, that meets the query. */
export interface Match {
  product: ProductRecord;
  /** Set when variants are asked for one by one. */
  row: number | null;
}

/** Those of the products that meet the query, in its order, or one by one variant. */
export function findMatches(products: readonly ProductRecord[], filter: Filter): Match[] {
  const { byProduct, sorting } = filter.query;
  const { firstRow, rowCount } = filter.columns;
  const found: Match[] = [];
  for (const product of products) {
    const first = firstRow[product.slot] ?? 0;
    const end = first + (rowCount[product.slot] ?? 0);
    if (filter.leavesOut(first, end)) continue;
    for (let row = first; row < end; row++) {
      if (filter.missing(row) !== 0) continue;
      found.push({ product, row: byProduct ? null : row });
      if (byProduct) break;
    }
  }
  if (sorting === "PRICE_ASC") return byPrice(found, filter, 1);
  if (sorting === "PRICE_DESC") return byPrice(found, filter, -1);
  return found;
}

function byPrice(found: Match[], filter: Filter, direction: 1 | -1): Match[] {
  return found
    .map((match) => ({ match, price: shownPrice(match, filter) }))
    .sort((left, right) => direction * (left.price - right.price))
    .map(({ match }) => match);
}

/** The price that the result is shown with: a product's lowest, also of variants filtered out. */
function shownPrice({ product, row }: Match, filter: Filter): number {
  if (row !== null) return filter.price(row) || 0;
  let lowest = Number.MAX_SAFE_INTEGER;
  const first = filter.columns.firstRow[product.slot] ?? 0;
  const end = first + (filter.columns.rowCount[product.slot] ?? 0);
  for (let at = first; at < end; at++)
    if (filter.isOffered(at) && filter.price(at) < lowest) lowest = filter.price(at);
  return lowest;
}

/** The part of the results that was asked for. */
export function pageOf(
  matches: Match[],
  filter: Filter,
  directory: Directory,
  hits: Hits | null,
): Pick<ResultPage, "rows" | "total"> {
  const { skip, take } = filter.query;
  const rows = matches.slice(skip, skip + take).map(({ product, row }) => {
    const met = () => rowsOf(product, filter).filter((one) => filter.missing(one) === 0);
    const found = { product, rows: row === null ? met() : [row] };
    return presentResult(found, filter, directory, hits?.get(product.slot) ?? 0);
  });
  return { total: matches.length, rows };
}
