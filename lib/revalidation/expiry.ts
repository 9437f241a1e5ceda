/** How long (ms) the last good page may still be shown after a change. */
const graceMs = 4_000;
const retryMs = 500;
const mostAtOnce = 500;

export interface ExpiryPort {
  /** Has this process expire the changes; false when it could not. */
  expire(changes: string[], as: "stale" | "gone"): Promise<boolean>;
  /** Whether the engine answers now. */
  isEngineThere(): boolean;
}

/**
 * Takes pages out of date in two steps. At once they are stale: the next visitor still sees one, and
 * it is made anew. A moment later they are gone: a visitor waits for the new page. The second
 * step is put off while the engine is away, so that the last good page is shown for as long.
 */
export class Expiry {
  private stale = new Set<string>();
  private readonly pending = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly port: ExpiryPort,
    private readonly now: () => number = Date.now,
  ) {}

  changed(tags: readonly string[]): void {
    for (const tag of tags) {
      this.stale.add(tag);
      this.pending.set(tag, this.now() + graceMs);
    }
    if (tags.length > 0) this.wake(0);
  }

  /** To be called when the engine is there again. */
  resume(): void {
    if (this.pending.size > 0) this.wake(0);
  }

  /** Does what is due now. @returns after how many milliseconds there is more to do, if ever */
  async work(): Promise<number | undefined> {
    const stale = [...this.stale].slice(0, mostAtOnce);
    if (stale.length > 0) {
      if (!(await this.port.expire(stale, "stale"))) return retryMs;
      for (const tag of stale) this.stale.delete(tag);
      return 0;
    }
    if (this.pending.size === 0 || !this.port.isEngineThere()) return undefined;
    const due = [...this.pending].filter(([, at]) => at <= this.now()).slice(0, mostAtOnce);
    if (due.length > 0) {
      if (
        !(await this.port.expire(
          due.map(([tag]) => tag),
          "gone",
        ))
      )
        return retryMs;
      // What changed again meanwhile has a time of its own.
      for (const [tag, at] of due) if (this.pending.get(tag) === at) this.pending.delete(tag);
      return 0;
    }
    return Math.max(0, Math.min(...this.pending.values()) - this.now());
  }

  private wake(inMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      const next = await this.work();
      if (next !== undefined) this.wake(next);
    }, inMs);
    this.timer.unref();
  }
}
