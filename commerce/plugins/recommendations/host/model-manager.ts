import type { Client } from "pg";
import type { ProductChanges } from "../data/changes";
import { loadEvents, loadPopularity } from "../data/load-events";
import { idsAfter, loadItems, loadNames, productsOf } from "../data/load-items";
import { History } from "../history/history";
import { Recommender } from "../model/recommender";
import { usualSettings } from "../model/settings";
import type { Answer, Ask } from "../types";
import { answerRequest } from "./answer-request";
import { Items } from "./items";

// Questions are answered between chunks, so one must not take long.
const productsAtOnce = 200;
const eventsAtOnce = 5_000;
/** Rows of several engines do not become visible in the order of their numbers. */
const overlap = 500;

/** Builds the model from the database and keeps it right, one piece of news after the other. */
export class ModelManager {
  private readonly model = new Recommender(usualSettings);
  private readonly items: Items;
  private readonly history = new History(this.model);
  private names: ReadonlyMap<string, Record<string, string>> = new Map();
  private readonly lately = new Set<number>();
  private last = 0;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly client: Client,
    worn: readonly string[],
  ) {
    this.items = new Items(this.model.content, new Set(worn));
  }

  get size() {
    return { products: this.items.size, sessions: this.model.sessions.sessions };
  }

  /** Builds the model. News that arrives meanwhile waits, so that no event counts twice. */
  load(): Promise<void> {
    return this.next(async () => {
      await this.readShop();
      await this.readEvents();
      this.history.endIdle(Date.now());
    });
  }

  answer(ask: Ask): Answer {
    const { model, items, history, names } = this;
    return answerRequest({ model, items, history, names }, ask);
  }

  /** Reads what was written to the log since. */
  heard(): Promise<void> {
    return this.next(() => this.readEvents());
  }

  /** Unlearns a shopper. */
  erase(subject: string): Promise<void> {
    return this.next(async () => {
      this.history.erase(subject);
      await this.readPopularity();
    });
  }

  changed({ products, variants }: ProductChanges): Promise<void> {
    return this.next(async () => {
      const ids = [...new Set([...products, ...(await productsOf(this.client, variants))])];
      for (let i = 0; i < ids.length; i += productsAtOnce)
        await this.readItems(ids.slice(i, i + productsAtOnce));
    });
  }

  /** Ends idle sessions, forgets what is too old, and looks whether any news was missed. */
  tidy(): Promise<void> {
    return this.next(async () => {
      const now = Date.now();
      await this.readEvents();
      this.history.endIdle(now);
      this.history.expire(now);
    });
  }

  /** Reads the whole shop again: merchants change more than events tell. */
  refresh(): Promise<void> {
    return this.next(() => this.readShop());
  }

  private next(work: () => Promise<void>): Promise<void> {
    const done = this.working.then(work);
    this.working = done.catch(() => undefined);
    return done;
  }

  private async readShop(): Promise<void> {
    this.names = await loadNames(this.client);
    const gone = new Set(this.items.productIds());
    for (let last = 0; ; ) {
      const ids = await idsAfter(this.client, last, productsAtOnce);
      if (ids.length === 0) break;
      await this.readItems(ids);
      for (const id of ids) gone.delete(id);
      last = ids.at(-1) ?? last;
    }
    for (const id of gone) this.items.remove(id);
  }

  private async readItems(ids: number[]): Promise<void> {
    const rows = await loadItems(this.client, ids);
    const found = new Set(rows.map(({ id }) => id));
    this.items.put(rows);
    for (const id of ids) if (!found.has(id)) this.items.remove(id);
  }

  private async readEvents(): Promise<void> {
    for (let after = Math.max(0, this.last - overlap); ; ) {
      const events = await loadEvents(this.client, after, eventsAtOnce);
      const fresh = events.filter(({ id }) => !this.lately.has(id));
      this.history.add(fresh, (id) => this.items.find(id));
      for (const { id } of fresh) this.lately.add(id);
      after = events.at(-1)?.id ?? after;
      this.last = Math.max(this.last, after);
      if (events.length < eventsAtOnce) break;
    }
    for (const id of this.lately) if (id <= this.last - overlap) this.lately.delete(id);
  }

  private async readPopularity(): Promise<void> {
    const days = await loadPopularity(this.client);
    const { popularity } = this.model;
    popularity.clear();
    for (const { market, store, productId, at, shoppers } of days) {
      const item = this.items.find(productId);
      if (item === undefined) continue;
      popularity.add(market, item, at, shoppers);
      if (store) popularity.add(`${market}:${store}`, item, at, shoppers);
    }
  }
}
