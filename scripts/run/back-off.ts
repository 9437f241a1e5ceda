/** Milliseconds before each new start of what keeps ending; the last holds for all that follow. */
const waits = [200, 500, 1_000, 2_000, 5_000, 15_000];

/** Who served for this long ends by chance, not because it cannot work. */
const steadyMs = 10_000;

/** Counts how often something ended in a row, and says how long to wait before it is started again. */
export class BackOff {
  private inARow = 0;

  /**
   * Notes an end.
   * @param servedMs how long it had served before, 0 when it never did
   * @returns how long to wait, in milliseconds
   */
  ended(servedMs: number): number {
    this.inARow = servedMs >= steadyMs ? 1 : this.inARow + 1;
    return waits[Math.min(this.inARow, waits.length) - 1] ?? 0;
  }

  /** How often it ended in a row, once it is started no faster any more; undefined before. */
  get hopeless(): number | undefined {
    return this.inARow >= waits.length ? this.inARow : undefined;
  }
}
