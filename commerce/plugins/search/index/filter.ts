import { axes, type IndexQuery } from "../types";
import type { Columns } from "./columns";
import type { Directory } from "./directory";

/** More groups than bits in a number cannot be told apart. */
export const maxGroups = 30;
/** What `missing` answers for a variant that fails more than a choice of facets. */
export const excluded = -1;

/** A query's conditions, made ready to be asked of every variant. */
export class Filter {
  readonly admin: boolean;
  private readonly sold: Uint8Array;
  private readonly stocked: Uint8Array;
  private readonly prices: Float64Array;
  /** The groups that a label belongs to, as bits. */
  private readonly groupsOfLabel: Uint32Array;
  /** The bit of each facet that was chosen from. */
  private readonly bitOfFacet = new Map<string, number>();
  private groups = 0;

  constructor(
    readonly query: IndexQuery,
    private readonly directory: Directory,
    readonly columns: Columns,
    /** Set to 1 for each row that may be found at all; all of them without it. */
    private readonly kept: Uint8Array | null = null,
  ) {
    this.admin = query.audience === "admin";
    const channel = directory.channels.find(query.channelId);
    this.sold = columns.soldIn(channel);
    this.stocked = columns.inStockIn(channel);
    this.prices = columns.pricesIn(directory.offers.find(`${query.channelId}:${query.currency}`));
    this.groupsOfLabel = new Uint32Array(directory.labels.size);
    this.readGroups();
  }

  private readGroups(): void {
    const { query, directory, admin } = this;
    for (const group of query.valueGroups)
      this.addGroup(
        this.nextBit(),
        group.map((id) => directory.labels.find(`value:${id}`)),
      );
    for (const group of query.collectionGroups) {
      const shown = directory.findCollections(group, admin ? null : query.channelId);
      this.addGroup(
        this.nextBit(),
        shown.map((id) => directory.labels.find(`collection:${id}`)),
      );
    }
    for (const code of query.facetCodes) {
      const facet = code.slice(0, code.indexOf("."));
      const bit = this.bitOfFacet.get(facet) ?? this.nextBit();
      this.bitOfFacet.set(facet, bit);
      this.addGroup(bit, [directory.value(code)?.label ?? -1]);
    }
  }

  private nextBit(): number {
    return this.groups + 1;
  }

  // What the shop does not know, or hides, belongs to no group, and so is found nowhere.
  private addGroup(bit: number, labels: number[]): void {
    this.groups |= bit;
    for (const label of labels) {
      const hidden = !this.admin && this.directory.values.get(label)?.facet.isPrivate;
      if (label >= 0 && !hidden) this.groupsOfLabel[label] = (this.groupsOfLabel[label] ?? 0) | bit;
    }
  }

  /** The bit of the facet that each label belongs to, where that facet was chosen from. */
  bitsOfLabels(): Uint32Array {
    const bits = new Uint32Array(this.directory.labels.size);
    for (const value of this.directory.values.values())
      bits[value.label] = this.bitOfFacet.get(value.facet.code) ?? 0;
    return bits;
  }

  /** Whether the variant is sold at all where the query asks. */
  isOffered(row: number): boolean {
    if (this.sold[row] !== 1) return false;
    // A price that is not a number is none.
    return this.admin || (this.columns.enabled[row] === 1 && this.price(row) >= 0);
  }

  /** Whether the product of these rows is left out whole: sold out is what has nothing in stock. */
  leavesOut(first: number, end: number): boolean {
    if (this.query.inStock !== false || !this.query.byProduct) return false;
    for (let row = first; row < end; row++)
      if (this.isInStock(row) && this.isOffered(row)) return true;
    return false;
  }

  isInStock(row: number): boolean {
    return this.stocked[row] === 1;
  }

  price(row: number): number {
    return this.prices[row] ?? Number.NaN;
  }

  /** Whether the row keeps to the limits of size; what is not known keeps to none. */
  private fits(row: number): boolean {
    for (const { axis, min, max } of this.query.dimensions) {
      const size = this.columns.sizes[axes.indexOf(axis)]?.[row] ?? Number.NaN;
      if (!(size >= (min ?? 0) && size <= (max ?? Number.MAX_VALUE))) return false;
    }
    return true;
  }

  /**
   * The groups of which the variant has nothing, as bits. It is 0 when the variant meets the whole
   * query, `excluded` when it fails another condition.
   */
  missing(row: number): number {
    if (!this.isOffered(row) || this.kept?.[row] === 0) return excluded;
    const { inStock, priceMin, priceMax } = this.query;
    if (inStock !== null && this.isInStock(row) !== inStock) return excluded;
    if (priceMin !== null && !(this.price(row) >= priceMin)) return excluded;
    if (priceMax !== null && !(this.price(row) <= priceMax)) return excluded;
    if (!this.fits(row)) return excluded;
    if (this.groups === 0) return 0;
    const { labels, labelsFrom, labelCount } = this.columns;
    const from = labelsFrom[row] ?? 0;
    const to = from + (labelCount[row] ?? 0);
    let found = 0;
    for (let i = from; i < to; i++) found |= this.groupsOfLabel[labels[i] ?? 0] ?? 0;
    return this.groups & ~found;
  }
}
