import { type ApiOptions, Visitor } from "./api";

const fields = `totalItems
  items { productId productName slug sku listPrice priceVaries currencyCode inStock isNew swatches
    kind tagline picture { url width height } facetIds facetValueIds collectionIds
    priceWithTax { ... on SinglePrice { value } ... on PriceRange { min max } } }`;

/** What a shopper finds; `input` is the API's SearchInput, products grouped unless it says else. */
export async function searchProducts(input: object, options: ApiOptions = {}) {
  const { search: found } = await new Visitor(options).ask(
    `query($input: SearchInput!) { search(input: $input) { ${fields} } }`,
    { input: { groupByProduct: true, take: 100, ...input } },
  );
  return found;
}

/** Slugs in the order in which they are found. */
export async function slugs(input: object, options: ApiOptions = {}): Promise<string[]> {
  const { items } = await searchProducts(input, options);
  return items.map((item: { slug: string }) => item.slug);
}

/** The counts of each facet by `facet.value`. */
export async function facetCounts(input: object, options: ApiOptions = {}) {
  const { search: found } = await new Visitor(options).ask(
    `query($input: SearchInput!) { search(input: $input) { totalItems
      facets { code values { code count } } } }`,
    { input: { groupByProduct: true, ...input } },
  );
  const values: { code: string; count: number }[] = found.facets.flatMap(
    (facet: { values: object[] }) => facet.values,
  );
  return {
    total: found.totalItems as number,
    facets: found.facets.map((facet: { code: string }) => facet.code) as string[],
    counts: Object.fromEntries(values.map((value) => [value.code, value.count])),
  };
}
