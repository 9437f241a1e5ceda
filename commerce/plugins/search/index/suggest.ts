import { compact } from "../text/tokenise";
import type { IndexQuery, SuggestionQuery, SuggestionRow } from "../types";
import { inLanguages } from "./directory";
import { everything } from "./everything";
import type { SearchIndex } from "./search-index";

/** Collections lead to many products, so two of them are enough. */
const maxCollections = 2;

/** What a shopper who has typed so much may be after: collections by name, then products. */
export function suggestRows(index: SearchIndex, query: SuggestionQuery): SuggestionRow[] {
  const collections = suggestCollections(index, query).slice(0, maxCollections);
  const products = index.search({ ...asProductQuery(query), take: query.take });
  return [
    ...collections,
    ...products.rows.map(
      (row): SuggestionRow => ({
        kind: "PRODUCT",
        name: row.productName,
        slug: row.slug,
        picture: row.picture,
      }),
    ),
  ].slice(0, query.take);
}

function suggestCollections(index: SearchIndex, query: SuggestionQuery): SuggestionRow[] {
  const typed = compact(query.term);
  if (!typed) return [];
  return [...index.directory.collections.values()]
    .filter((row) => index.directory.isShown(row, query.channelId))
    .filter((row) => Object.values(row.names).some((name) => compact(name).startsWith(typed)))
    .map((row) => ({
      kind: "COLLECTION",
      name: inLanguages(row.names, query.languages),
      slug: inLanguages(row.slugs, query.languages),
      picture: row.asset,
    }));
}

function asProductQuery({ channelId, currency, languages, term }: SuggestionQuery): IndexQuery {
  return { ...everything, channelId, currency, languages, term };
}
