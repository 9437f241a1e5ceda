import "server-only";
import { graphql } from "@/contracts/shop";
import { cacheCataloguePage, tags } from "@/lib/cache";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { queryEngine } from "../engine/client";

const query = graphql(`
  query FacetCodes {
    facets(options: { take: 100 }) { items { code values { code } } }
  }
`);

async function getFacetCodes(locale: Locale): Promise<string[]> {
  "use cache";
  cacheCataloguePage(tags.catalogue());
  const { data } = await queryEngine({
    query,
    language: languageOf(locale),
    market: marketOf(locale),
  });
  return data.facets.items.flatMap(({ code, values }) =>
    values.map((value) => `${code}.${value.code}`),
  );
}

/** Of some `facet.value` codes, those that the shop has: old links name values that are gone. */
export async function knownFacets(locale: Locale, codes: string[]): Promise<string[]> {
  if (codes.length === 0) return [];
  const known = new Set(await getFacetCodes(locale));
  return codes.filter((code) => known.has(code));
}
