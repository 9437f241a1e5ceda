import { grown } from "./grown";
import { fewestShared } from "./reason";

export interface Anchor {
  item: number;
  /** Sessions or orders that hold both. */
  support: number;
}

/** Of each candidate, the item of the shopper's own that it goes with best. */
export class Anchors {
  private strengths = new Float64Array(1024);
  private items = new Uint32Array(1024);
  private supports = new Uint32Array(1024);
  private touched: number[] = [];

  clear(): void {
    for (const candidate of this.touched) this.strengths[candidate] = 0;
    this.touched = [];
  }

  /** What fewer sessions hold than make a reason is not noted: that is chance. */
  note(candidate: number, item: number, support: number, strength: number): void {
    if (support < fewestShared) return;
    if (candidate >= this.strengths.length) this.grow(candidate);
    const known = this.strengths[candidate] ?? 0;
    if (known >= strength) return;
    if (known === 0) this.touched.push(candidate);
    this.strengths[candidate] = strength;
    this.items[candidate] = item;
    this.supports[candidate] = support;
  }

  get(candidate: number): Anchor | undefined {
    if (!this.strengths[candidate]) return undefined;
    return { item: this.items[candidate] ?? 0, support: this.supports[candidate] ?? 0 };
  }

  private grow(candidate: number): void {
    const size = Math.max(this.strengths.length * 2, candidate + 1);
    this.strengths = grown(this.strengths, size);
    this.items = grown(this.items, size);
    this.supports = grown(this.supports, size);
  }
}
