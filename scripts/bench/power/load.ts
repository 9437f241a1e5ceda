import { setTimeout as delay } from "node:timers/promises";
import { Collector } from "../../../commerce/bench/pickup/collector";
import { stores } from "../../../commerce/bench/pickup/shop";

const shoppers = 3;

/** How long a shopper tries to pay for one cart, in milliseconds. */
const patienceMs = 60_000;

/** Shoppers who order without a pause, and what the shop has acknowledged to them. */
export class Load {
  /** Codes of orders whose payment was answered. */
  readonly acknowledged: string[] = [];
  /** When the latest of them was begun, in milliseconds since 1970. */
  lastBegan = 0;
  private open = true;
  private readonly lines: Promise<void>[];

  constructor(
    private readonly url: string,
    private readonly variant: number,
  ) {
    this.lines = Array.from({ length: shoppers }, (_, i) => this.line(stores[i] ?? ""));
  }

  /** Ends when every shopper has heard of the last order, or given up. */
  async stop(): Promise<void> {
    this.open = false;
    await Promise.all(this.lines);
  }

  private async line(store: string): Promise<void> {
    while (this.open) {
      const began = Date.now();
      const given = delay(patienceMs, undefined, { ref: false });
      const code = await Promise.race([this.order(store), given]).catch(() => undefined);
      if (code) {
        this.acknowledged.push(code);
        this.lastBegan = Math.max(this.lastBegan, began);
      } else await delay(100);
    }
  }

  private async order(store: string): Promise<string | undefined> {
    const shopper = new Collector(this.url);
    await shopper.add(this.variant);
    await shopper.introduce();
    await shopper.choose(store);
    // Without an answer a shopper presses again: that must not pay a second time.
    for (const deadline = Date.now() + patienceMs; ; await delay(200))
      try {
        return (await shopper.pay()).code;
      } catch (error) {
        if (!isCutOff(error) || Date.now() > deadline) throw error;
      }
  }
}

/** `fetch` throws a TypeError when there is no answer, and half an answer is no JSON. */
function isCutOff(error: unknown): boolean {
  return error instanceof TypeError || error instanceof SyntaxError;
}
