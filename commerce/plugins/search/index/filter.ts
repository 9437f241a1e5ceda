import type { IndexQuery } from "../types";
import type { Directory } from "./directory";
import type { ProductRecord, VariantRecord } from "./record";

/** A query's conditions in the directory's numbers. */
export interface Filter {
  admin: boolean;
  channel: number;
  offer: number;
  query: IndexQuery;
  collections: Set<string>[];
  /** The groups that a facet value belongs to, as bits, by its number. */
  groupsOfValue: Uint32Array;
  /** All groups, as bits. */
  groups: number;
  /** The bit of each facet that was chosen from. */
  bitOfFacet: Map<string, number>;
}

/** More groups than bits in a number cannot be told apart. */
export const maxGroups = 30;

/** Prepares a query's conditions; what the shop does not know, or hides, is found nowhere. */
export function prepare(query: IndexQuery, directory: Directory): Filter {
  const admin = query.audience === "admin";
  const groupsOfValue = new Uint32Array(directory.valueNumbers.size);
  const bitOfFacet = new Map<string, number>();
  let next = 1;
  const join = (value: number | undefined, bit: number) => {
    if (value !== undefined && value in groupsOfValue)
      groupsOfValue[value] = (groupsOfValue[value] ?? 0) | bit;
  };
  for (const group of query.valueGroups) {
    for (const id of group) {
      const number = directory.valueNumbers.find(id);
      if (admin || !directory.values.get(number)?.facet.isPrivate) join(number, next);
    }
    next <<= 1;
  }
  for (const code of query.facetCodes) {
    const facet = code.slice(0, code.indexOf("."));
    const bit = bitOfFacet.get(facet) ?? next;
    if (bit === next) next <<= 1;
    bitOfFacet.set(facet, bit);
    const value = directory.value(code);
    if (admin || !value?.facet.isPrivate) join(value?.ordinal, bit);
  }
  const shown = (id: string) => {
    const collection = directory.collections.get(id);
    return admin || (collection && directory.isShown(collection, query.channelId));
  };
  return {
    admin,
    channel: directory.channels.find(query.channelId),
    offer: directory.offers.find(`${query.channelId}:${query.currency}`),
    query,
    collections: query.collectionGroups.map(
      (group) => new Set(group.flatMap((one) => directory.collectionIds(one)).filter(shown)),
    ),
    groupsOfValue,
    groups: next - 1,
    bitOfFacet,
  };
}

/** Whether the variant is sold at all where the query asks. */
export function isOffered(variant: VariantRecord, product: ProductRecord, filter: Filter): boolean {
  if (!variant.channels.includes(filter.channel)) return false;
  if (filter.admin) return true;
  return product.enabled && variant.enabled && variant.prices[filter.offer] !== undefined;
}

/** Whether the variant meets every condition but those of facets. */
export function meetsAllButFacets(
  variant: VariantRecord,
  product: ProductRecord,
  filter: Filter,
): boolean {
  if (!isOffered(variant, product, filter)) return false;
  const { inStock, priceMin, priceMax } = filter.query;
  if (inStock !== null && (variant.inStock[filter.channel] ?? false) !== inStock) return false;
  const price = variant.prices[filter.offer] ?? 0;
  if (priceMin !== null && price < priceMin) return false;
  if (priceMax !== null && price > priceMax) return false;
  return filter.collections.every((ids) => variant.collections.some((id) => ids.has(id)));
}

/** The facet groups of which the variant has nothing, as bits; 0 when it meets all. */
export function missingGroups(variant: VariantRecord, filter: Filter): number {
  let found = 0;
  for (const value of variant.values) found |= filter.groupsOfValue[value] ?? 0;
  return filter.groups & ~found;
}

/** The product's variants that meet the whole query. */
export function matching(product: ProductRecord, filter: Filter): VariantRecord[] {
  return product.variants.filter(
    (variant) =>
      meetsAllButFacets(variant, product, filter) && missingGroups(variant, filter) === 0,
  );
}
