import { setTimeout as delay } from "node:timers/promises";
import { Browser } from "./browser";
import { storeCode } from "./catalogue";
import { buyArticle, Clerk, orderForStore, stepsOf } from "./errands";

const pauseMs = 300;
const places = ["/ko-kr", "/en-us/stores", "/en-kr/search?q=chair", "/api/cart?locale=en-kr"];

export interface Visit {
  shop: string;
  /** Who vouches for its certificate. */
  ca?: Buffer;
  /** What is bought; as much of it as it takes. */
  variantId: string;
  /** Who works at the store. */
  clerk: { email: string; password: string };
}

/** Requests by how they are sent. */
export interface Asked {
  reads: number;
  changes: number;
  orders: number;
  failed: string[];
}

/**
 * People who read, buy and work at a store until they are told to go. Each does one request after
 * the other. None presses twice: what fails is counted.
 */
export class Visitors {
  private readonly asked: Asked = { reads: 0, changes: 0, orders: 0, failed: [] };
  private readonly browsers: Browser[] = [];
  private readonly lines: Promise<void>[] = [];
  private over = false;

  constructor(private readonly visit: Visit) {}

  /** @throws Error when the shop does not serve them as it should before anything happens to it */
  async begin(): Promise<void> {
    const { shop, variantId, clerk: who } = this.visit;
    const first = this.browser();
    for (const place of places) {
      const { status, secure } = await first.call("GET", place);
      if (status !== 200) throw new Error(`${place} answers ${status}.`);
      if (secure !== shop.startsWith("https:"))
        throw new Error(`${place} does not say whether it is for HTTPS only.`);
    }
    const order = await orderForStore(this.steps(first), variantId, storeCode);
    const clerk = new Clerk(this.steps(this.browser()), storeCode);
    await clerk.signIn(who.email, who.password);
    const pickup = await clerk.find(order);
    for (const place of places) this.go(this.readsOf(place));
    this.go(() => clerk.startAndPutBack(pickup));
    for (let buyer = 0; buyer < 2; buyer++)
      this.go(async () => {
        // Another guest each time.
        const browser = new Browser(shop, this.visit.ca);
        await buyArticle(this.steps(browser), variantId).finally(() => browser.close());
        this.asked.orders += 1;
      });
  }

  async end(): Promise<Asked> {
    this.over = true;
    await Promise.all(this.lines);
    for (const browser of this.browsers) browser.close();
    return this.asked;
  }

  private go(errand: () => Promise<unknown>): void {
    const line = async () => {
      for (; !this.over; await delay(pauseMs)) await errand().catch(() => undefined);
    };
    this.lines.push(line());
  }

  private browser(): Browser {
    const browser = new Browser(this.visit.shop, this.visit.ca);
    this.browsers.push(browser);
    return browser;
  }

  private steps(browser: Browser) {
    return stepsOf(browser, (what, failure) => {
      if (failure) this.asked.failed.push(`${what}: ${failure}`);
      else this.asked[what.startsWith("GET") ? "reads" : "changes"] += 1;
    });
  }

  private readsOf(place: string): () => Promise<void> {
    const browser = this.browser();
    return async () => {
      this.asked.reads += 1;
      const said = await browser.call("GET", place).then(
        ({ status }) => (status === 200 ? undefined : String(status)),
        (error: Error) => error.message,
      );
      if (said) this.asked.failed.push(`${place}: ${said}`);
    };
  }
}
