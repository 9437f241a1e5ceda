import type { Counts, Id } from "../types";
import { type Directory, inLanguages } from "./directory";
import { type Filter, meetsAllButFacets, missingGroups } from "./filter";
import type { ProductRecord } from "./record";

/** Counts each thing once per product, however many of its variants have it. */
class Tally {
  readonly counts: Uint32Array;
  private readonly last: Int32Array;

  constructor(size: number) {
    this.counts = new Uint32Array(size);
    this.last = new Int32Array(size).fill(-1);
  }

  add(what: number, product: number): void {
    if (this.last[what] === product) return;
    this.last[what] = product;
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }
}

/**
 * Counts products by facet value and collection. A facet that was chosen from is counted as if
 * nothing of it were chosen, so that shoppers see what another choice would add: a variant that
 * fails only this facet's condition still counts for this facet.
 */
export function countProducts(
  products: Iterable<ProductRecord>,
  filter: Filter,
  directory: Directory,
): Counts {
  const strict = new Tally(directory.valueNumbers.size);
  const open = new Tally(directory.valueNumbers.size);
  const bits = bitsOfValues(filter, directory);
  const collections = new Map<string, number>();
  for (const product of products) {
    const seen = new Set<string>();
    for (const variant of product.variants) {
      if (!meetsAllButFacets(variant, product, filter)) continue;
      const missing = missingGroups(variant, filter);
      for (const value of variant.values) {
        if (missing === 0) strict.add(value, product.slot);
        if (missing === 0 || bits[value] === missing) open.add(value, product.slot);
      }
      if (missing === 0) for (const id of variant.collections) seen.add(id);
    }
    for (const id of seen) collections.set(id, (collections.get(id) ?? 0) + 1);
  }
  return {
    values: visibleValues(strict, filter, directory),
    collections: visibleCollections(collections, filter, directory),
    facets: facetsOf(open, filter, directory),
  };
}

/** The bit of the facet that each value belongs to, where that facet was chosen from. */
function bitsOfValues(filter: Filter, directory: Directory): Uint32Array {
  const bits = new Uint32Array(directory.valueNumbers.size);
  for (const [ordinal, value] of directory.values)
    bits[ordinal] = filter.bitOfFacet.get(value.facet.code) ?? 0;
  return bits;
}

function visibleValues(tally: Tally, filter: Filter, directory: Directory): [Id, number][] {
  return [...directory.values.values()]
    .filter((value) => filter.admin || !value.facet.isPrivate)
    .map((value): [Id, number] => [value.id, tally.counts[value.ordinal] ?? 0])
    .filter(([, count]) => count > 0);
}

function visibleCollections(counts: Map<string, number>, filter: Filter, directory: Directory) {
  return [...directory.collections.values()]
    .filter((row) => filter.admin || directory.isShown(row, filter.query.channelId))
    .map((row): [Id, number] => [row.id, counts.get(String(row.id)) ?? 0])
    .filter(([, count]) => count > 0);
}

function facetsOf(tally: Tally, filter: Filter, directory: Directory): Counts["facets"] {
  const { languages, facetCodes } = filter.query;
  const values = [...directory.values.values()].map((value) => ({
    facetId: value.facetId,
    code: `${value.facet.code}.${value.code}`,
    name: inLanguages(value.names, languages),
    hex: value.hex,
    count: tally.counts[value.ordinal] ?? 0,
  }));
  return directory.facets
    .filter((facet) => !facet.isPrivate)
    .map((facet) => ({
      code: facet.code,
      name: inLanguages(facet.names, languages),
      values: values
        // What was chosen stays in sight even when nothing is left of it: it must be undoable.
        .filter((value) => value.count > 0 || facetCodes.includes(value.code))
        .filter((value) => value.facetId === facet.id)
        .map(({ facetId: _, ...value }) => value),
    }))
    .filter((facet) => facet.values.length > 0);
}
