/** How many questions may be carried out at once, and wait. */
export interface TurnstileLimits {
  atOnce: number;
  /** Of those that cost more than `cheap`. */
  dearAtOnce: number;
  cheap: number;
  waiting: number;
  patienceMs: number;
  /**
   * A place stays empty for so many times as long as it was taken. So 2 leaves a third of the time.
   */
  rest: number;
}

interface Waiting {
  cost: number;
  begin(): void;
}

/**
 * Lets few questions through at once, the cheapest first: who asks for much waits for those who ask
 * for little. Each place rests after it was taken. So all together leave most of the engine's time
 * to shoppers, however many ask without a pause.
 */
export class Turnstile {
  private readonly line: Waiting[] = [];
  private inside = 0;
  private dearInside = 0;

  constructor(private readonly limits: TurnstileLimits) {}

  /**
   * Waits for its turn.
   * @returns how to leave, to be called once; undefined when the line is too long or too slow
   */
  async enter(cost: number): Promise<(() => void) | undefined> {
    if (this.mayBegin(cost)) return this.begin(cost);
    if (this.line.length >= this.limits.waiting) return undefined;
    return new Promise((resolve) => {
      const waiting: Waiting = {
        cost,
        begin: () => {
          clearTimeout(late);
          resolve(this.begin(cost));
        },
      };
      const late = setTimeout(() => {
        this.line.splice(this.line.indexOf(waiting), 1);
        resolve(undefined);
      }, this.limits.patienceMs);
      // Behind all that cost as much.
      const place = this.line.findIndex((other) => other.cost > cost);
      this.line.splice(place < 0 ? this.line.length : place, 0, waiting);
    });
  }

  private isDear(cost: number): boolean {
    return cost > this.limits.cheap;
  }

  private mayBegin(cost: number): boolean {
    const { atOnce, dearAtOnce } = this.limits;
    return this.inside < atOnce && (!this.isDear(cost) || this.dearInside < dearAtOnce);
  }

  private begin(cost: number): () => void {
    const dear = this.isDear(cost) ? 1 : 0;
    this.inside += 1;
    this.dearInside += dear;
    const begun = performance.now();
    const free = () => {
      this.inside -= 1;
      this.dearInside -= dear;
      const next = this.line.findIndex((waiting) => this.mayBegin(waiting.cost));
      if (next >= 0) this.line.splice(next, 1)[0]?.begin();
    };
    return () => {
      const rest = (performance.now() - begun) * this.limits.rest;
      if (rest < 1) free();
      else setTimeout(free, rest).unref();
    };
  }
}
