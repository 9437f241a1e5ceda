import type { Counts, Id } from "../types";
import { type Directory, inLanguages } from "./directory";
import { excluded, type Filter } from "./filter";
import type { ProductRecord } from "./record";

/** Counts each label once per product, however many of its variants have it. */
class Tally {
  readonly counts: Uint32Array;
  private readonly last: Int32Array;

  constructor(size: number) {
    this.counts = new Uint32Array(size);
    this.last = new Int32Array(size).fill(-1);
  }

  add(label: number, product: number): void {
    if (this.last[label] === product) return;
    this.last[label] = product;
    this.counts[label] = (this.counts[label] ?? 0) + 1;
  }

  of(label: number): number {
    return this.counts[label] ?? 0;
  }
}

/**
 * Counts products by facet value and collection. A facet that was chosen from is counted as if
 * nothing of it were chosen. So shoppers see what another choice would add. A variant that fails
 * only this facet's condition still counts for this facet.
 */
export function countProducts(
  products: readonly ProductRecord[],
  filter: Filter,
  directory: Directory,
): Counts {
  const strict = new Tally(directory.labels.size);
  const open = new Tally(directory.labels.size);
  const bits = filter.bitsOfLabels();
  const { firstRow, rowCount, labels, labelsFrom, labelCount } = filter.columns;
  for (const { slot } of products) {
    const first = firstRow[slot] ?? 0;
    const end = first + (rowCount[slot] ?? 0);
    if (filter.leavesOut(first, end)) continue;
    for (let row = first; row < end; row++) {
      const missing = filter.missing(row);
      if (missing === excluded) continue;
      const from = labelsFrom[row] ?? 0;
      const to = from + (labelCount[row] ?? 0);
      for (let i = from; i < to; i++) {
        const label = labels[i] ?? 0;
        if (missing === 0) strict.add(label, slot);
        if (missing === 0 || bits[label] === missing) open.add(label, slot);
      }
    }
  }
  return {
    values: valuesOf(strict, filter, directory),
    collections: collectionsOf(strict, filter, directory),
    facets: facetsOf(open, filter, directory),
  };
}

function valuesOf(tally: Tally, filter: Filter, directory: Directory): [Id, number][] {
  return [...directory.values.values()]
    .filter((value) => filter.admin || !value.facet.isPrivate)
    .map((value): [Id, number] => [value.id, tally.of(value.label)])
    .filter(([, count]) => count > 0);
}

function collectionsOf(tally: Tally, filter: Filter, directory: Directory): [Id, number][] {
  return [...directory.collections.values()]
    .filter((row) => filter.admin || directory.isShown(row, filter.query.channelId))
    .map((row): [Id, number] => [row.id, tally.of(directory.labels.find(`collection:${row.id}`))])
    .filter(([, count]) => count > 0);
}

function facetsOf(tally: Tally, filter: Filter, directory: Directory): Counts["facets"] {
  const { languages, facetCodes } = filter.query;
  const values = [...directory.values.values()].map((value) => ({
    facetId: value.facetId,
    code: `${value.facet.code}.${value.code}`,
    name: inLanguages(value.names, languages),
    hex: value.hex,
    count: tally.of(value.label),
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
