import { DefaultLogger, type LogLevel } from "@vendure/core";

/** How long the same words are kept back after each time that they were said (ms). */
const pauses = [60_000, 600_000, 3_600_000];
/** Different words that are remembered at most. */
const mostKnown = 1_000;

interface Said {
  at: number;
  /** How often in a row. */
  times: number;
  keptBack: number;
}

/**
 * Vendure's logger, which says the same warning or error less and less often. Pollers ask several
 * times a second. A database that is away for a night must not fill the disk.
 */
export class CalmLogger extends DefaultLogger {
  private readonly known = new Map<string, Said>();

  constructor(
    options: { level: LogLevel },
    private readonly now = Date.now,
  ) {
    super(options);
  }

  override error(message: string, context?: string, trace?: string): void {
    this.calm(message, context, (text) => super.error(text, context, trace));
  }

  override warn(message: string, context?: string): void {
    this.calm(message, context, (text) => super.warn(text, context));
  }

  private calm(message: string, context = "", say: (text: string) => void): void {
    const key = `${context} ${message}`;
    const before = this.known.get(key);
    const now = this.now();
    const pause = pauses[Math.min(before?.times ?? 1, pauses.length) - 1] ?? 0;
    if (before && now - before.at < pause) {
      before.keptBack += 1;
      return;
    }
    if (this.known.size >= mostKnown) this.known.clear();
    const times = before?.keptBack ? before.times + 1 : 1;
    this.known.set(key, { at: now, times, keptBack: 0 });
    say(before?.keptBack ? `${message} (${before.keptBack} times more meanwhile)` : message);
  }
}
