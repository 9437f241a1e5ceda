import "server-only";
import { graphql } from "@/contracts/shop";
import { cacheShopFloor, tags } from "@/lib/cache";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { ask } from "../engine/client";

const query = graphql(`
  query FacetCodes {
    facets(options: { take: 100 }) { items { code values { code } } }
  }
`);

async function getFacetCodes(pair: Pair): Promise<string[]> {
  "use cache";
  cacheShopFloor(tags.catalogue());
  const { data } = await ask({ query, language: languageOf(pair), market: marketOf(pair) });
  return data.facets.items.flatMap(({ code, values }) =>
    values.map((value) => `${code}.${value.code}`),
  );
}

/** Of some `facet.value` codes, those that the shop has: old links name values that are gone. */
export async function knownFacets(pair: Pair, codes: string[]): Promise<string[]> {
  if (codes.length === 0) return [];
  const known = new Set(await getFacetCodes(pair));
  return codes.filter((code) => known.has(code));
}
