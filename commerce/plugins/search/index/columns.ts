/** What is asked of a variant again and again, as numbers. */
export interface VariantFacts {
  /** It and its product are switched on. */
  enabled: boolean;
  /** Numbers of the channels in which it is sold. */
  channels: number[];
  /** Numbers of the channels in which it can be had now. */
  inStock: number[];
  /** Amounts by number of the price list. */
  prices: [number, number][];
  /** Numbers of its labels: facet values, its product's too, collections and options. */
  labels: number[];
  /** Millimetres of width, height and depth; not a number where they are not known. */
  sizes: [number, number, number];
}

/**
 * The variants as columns of numbers, a product's rows side by side. A query looks at every variant
 * of the shop. Following objects through memory takes ten times as long as reading arrays.
 */
export class Columns {
  enabled: Uint8Array = new Uint8Array(64);
  labels: Int32Array = new Int32Array(1024);
  /** Where a row's labels begin, and how many they are. */
  labelsFrom: Int32Array = new Int32Array(64);
  labelCount: Int32Array = new Int32Array(64);
  /** Where a product's rows begin, and how many they are, by slot. */
  firstRow: Int32Array = new Int32Array(64);
  rowCount: Int32Array = new Int32Array(64);
  private readonly sold: Uint8Array[] = [];
  private readonly stocked: Uint8Array[] = [];
  /** Width, height and depth of each row in millimetres; not a number where none is known. */
  readonly sizes: [Float64Array, Float64Array, Float64Array] = [
    new Float64Array(64),
    new Float64Array(64),
    new Float64Array(64),
  ];
  private readonly priced: Float64Array[] = [];
  private rows = 0;
  private pooled = 0;
  private slots = 0;

  /** Puts a product's variants in the place of those it had. */
  put(slot: number, variants: VariantFacts[]): void {
    this.slots = Math.max(this.slots, slot + 1);
    this.firstRow = grown(this.firstRow, this.slots);
    this.rowCount = grown(this.rowCount, this.slots);
    if (this.rowCount[slot] !== variants.length) {
      this.firstRow[slot] = this.rows;
      this.rowCount[slot] = variants.length;
      this.rows += variants.length;
      this.enabled = grown(this.enabled, this.rows);
      this.labelsFrom = grown(this.labelsFrom, this.rows);
      this.labelCount = grown(this.labelCount, this.rows);
      for (const i of [0, 1, 2] as const) this.sizes[i] = grown(this.sizes[i], this.rows);
    }
    const first = this.firstRow[slot] ?? 0;
    for (const [i, facts] of variants.entries()) this.putRow(first + i, facts);
  }

  remove(slot: number): void {
    this.rowCount[slot] = 0;
  }

  private putRow(row: number, facts: VariantFacts): void {
    this.enabled[row] = +facts.enabled;
    for (const column of this.sold) if (row < column.length) column[row] = 0;
    for (const channel of facts.channels) this.column(this.sold, channel)[row] = 1;
    for (const column of this.priced) if (row < column.length) column[row] = Number.NaN;
    for (const [offer, price] of facts.prices) this.priceColumn(offer)[row] = price;
    for (const [i, size] of facts.sizes.entries()) (this.sizes[i] as Float64Array)[row] = size;
    this.putStock(row, facts.inStock);
    this.putLabels(row, facts.labels);
  }

  /** Notes the channels in which a row can be had now. */
  putStock(row: number, channels: number[]): void {
    for (const column of this.stocked) if (row < column.length) column[row] = 0;
    for (const channel of channels) this.column(this.stocked, channel)[row] = 1;
  }

  // The same number of labels takes the same place; others leave theirs unused, which is little.
  private putLabels(row: number, labels: number[]): void {
    if (this.labelCount[row] !== labels.length) {
      this.labelsFrom[row] = this.pooled;
      this.labelCount[row] = labels.length;
      this.pooled += labels.length;
      this.labels = grown(this.labels, this.pooled);
    }
    this.labels.set(labels, this.labelsFrom[row] ?? 0);
  }

  /** A column of its own in which the rows are 1 and all others 0. */
  mark(rows: readonly number[]): Uint8Array {
    const column = new Uint8Array(this.rows);
    for (const row of rows) column[row] = 1;
    return column;
  }

  /** Whether each row is sold in the channel. */
  soldIn(channel: number): Uint8Array {
    return this.column(this.sold, channel);
  }

  /** Whether each row can be had in the channel now. */
  inStockIn(channel: number): Uint8Array {
    return this.column(this.stocked, channel);
  }

  /** Each row's price in the list; not a number where it has none. */
  pricesIn(offer: number): Float64Array {
    return this.priceColumn(offer);
  }

  private column(columns: Uint8Array[], at: number): Uint8Array {
    const column = grown(columns[at] ?? new Uint8Array(64), this.rows);
    if (at >= 0) columns[at] = column;
    return column;
  }

  private priceColumn(offer: number): Float64Array {
    const known = this.priced[offer];
    if (known && known.length >= this.rows) return known;
    const column = new Float64Array(Math.max(64, this.rows * 2)).fill(Number.NaN);
    if (known) column.set(known);
    if (offer >= 0) this.priced[offer] = column;
    return column;
  }

  /** The best of the scores that a product's labels have, by slot; 0 where none has one. */
  bestScores(scores: Float64Array): Float64Array {
    const best = new Float64Array(this.slots);
    for (let slot = 0; slot < this.slots; slot++) {
      const first = this.firstRow[slot] ?? 0;
      for (let row = first; row < first + (this.rowCount[slot] ?? 0); row++) {
        const from = this.labelsFrom[row] ?? 0;
        for (let i = from; i < from + (this.labelCount[row] ?? 0); i++)
          best[slot] = Math.max(best[slot] ?? 0, scores[this.labels[i] ?? 0] ?? 0);
      }
    }
    return best;
  }

  labelsOf(row: number): Int32Array {
    const from = this.labelsFrom[row] ?? 0;
    return this.labels.subarray(from, from + (this.labelCount[row] ?? 0));
  }
}

/** The array, or one of twice the length with its content, when it is too short. */
function grown<T extends Uint8Array | Int32Array | Float64Array>(array: T, length: number): T {
  if (array.length >= length) return array;
  const larger = (array instanceof Uint8Array
    ? new Uint8Array(length * 2)
    : array instanceof Int32Array
      ? new Int32Array(length * 2)
      : new Float64Array(length * 2)) as Uint8Array | Int32Array | Float64Array as T;
  larger.set(array);
  return larger;
}
