import type { RouteErrorCode } from "../../../contracts/error-codes";

/** Batches that are worked off at once; each has a connection to the database meanwhile. */
const atOnce = 4;
const mostOfSource = 4;
const mostWaiting = 100;

/** Why a batch was not even begun. */
export type Refusal = Extract<RouteErrorCode, "too-many-of-source" | "too-many">;

/** Lets so many batches in that checkouts keep connections, and no source crowds out the others. */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly bySource = new Map<string, number>();

  /** Does the work when it is its turn, unless there is too much before it. */
  async pass<T>(source: string, work: () => Promise<T>): Promise<{ done: T } | Refusal> {
    const own = this.bySource.get(source) ?? 0;
    if (own >= mostOfSource) return "too-many-of-source";
    if (this.waiting.length >= mostWaiting) return "too-many";
    this.bySource.set(source, own + 1);
    try {
      await this.turn();
      try {
        return { done: await work() };
      } finally {
        this.next();
      }
    } finally {
      const left = (this.bySource.get(source) ?? 1) - 1;
      if (left > 0) this.bySource.set(source, left);
      else this.bySource.delete(source);
    }
  }

  private async turn(): Promise<void> {
    if (this.running < atOnce) this.running++;
    // Who goes hands its place on, so that the count stays.
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private next(): void {
    const first = this.waiting.shift();
    if (first) first();
    else this.running--;
  }
}
