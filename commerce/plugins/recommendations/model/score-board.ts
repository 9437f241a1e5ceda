import { grown } from "./grown";

/** Sums by number, emptied in the time of what was written, so that one serves every question. */
export class ScoreBoard {
  private values = new Float64Array(1024);
  private touched = new Uint32Array(1024);
  private size = 0;

  add(id: number, value: number): void {
    if (id >= this.values.length) this.grow(id);
    const before = this.values[id] ?? 0;
    if (before === 0) {
      if (this.size === this.touched.length) this.widen();
      this.touched[this.size++] = id;
    }
    this.values[id] = before + value;
  }

  get(id: number): number {
    return this.values[id] ?? 0;
  }

  get length(): number {
    return this.size;
  }

  /** The number that was written to as the `i`th. */
  at(i: number): number {
    return this.touched[i] ?? 0;
  }

  max(): number {
    let max = 0;
    for (let i = 0; i < this.size; i++) max = Math.max(max, this.get(this.at(i)));
    return max;
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.values[this.touched[i] ?? 0] = 0;
    this.size = 0;
  }

  private grow(id: number): void {
    this.values = grown(this.values, Math.max(this.values.length * 2, id + 1));
  }

  private widen(): void {
    this.touched = grown(this.touched, this.touched.length * 2);
  }
}
