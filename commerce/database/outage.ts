/**
 * Tells of trouble once, and once that it is over. What is tried several times a second must not
 * fill the log while the database is away.
 */
export class Outage {
  private since: number | undefined;

  constructor(
    private readonly say: { trouble(text: string): void; over(text: string): void },
    private readonly now = Date.now,
  ) {}

  /** Another failure; only the first of a row is told. */
  failed(error: unknown): void {
    if (this.since !== undefined) return;
    this.since = this.now();
    this.say.trouble(error instanceof Error ? error.message || error.name : String(error));
  }

  /** It works; told after failures only, with how long they lasted. */
  worked(): void {
    if (this.since === undefined) return;
    const seconds = Math.round((this.now() - this.since) / 1000);
    this.since = undefined;
    this.say.over(`after ${seconds} s`);
  }
}
