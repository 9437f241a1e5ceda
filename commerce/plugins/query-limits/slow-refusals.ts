/**
 * Has refusals wait a moment before they are sent. Reading a bad question costs little, and who sends
 * them one after the other costs the engine little now, too. Where too many wait, the rest do not.
 */
export class SlowRefusals {
  private waiting = 0;

  constructor(private readonly limits: { afterMs: number; atOnce: number }) {}

  async moment(): Promise<void> {
    if (this.waiting >= this.limits.atOnce) return;
    this.waiting += 1;
    await new Promise((resolve) => setTimeout(resolve, this.limits.afterMs).unref());
    this.waiting -= 1;
  }
}
