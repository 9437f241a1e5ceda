import type { Client } from "pg";
import { type Changes, isEmpty, mergeChanges } from "../data/changes";
import { loadDictionaries } from "../data/load-dictionaries";
import { loadProducts, productIdsAfter } from "../data/load-products";
import { loadStock } from "../data/load-stock";
import { productsConcerned } from "../data/products-concerned";
import { SearchIndex } from "../index/search-index";
import { Synonyms } from "../text/synonyms";
import type { Id, SearchOptions } from "../types";

// Queries are answered between chunks, so one must not take long.
const chunkOfProducts = 100;
const retryAfter = 5_000;

/** Fills the index from the database and brings changes into it, one batch after the other. */
export class IndexManager {
  index: SearchIndex | undefined;
  private waiting: Changes = { ids: {} };
  private client: Client | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: SearchOptions,
    private readonly onTrouble: (error: Error) => void,
  ) {}

  /** Reads everything, now and whenever changes may have been missed. */
  async connected(client: Client): Promise<void> {
    this.client = client;
    // What is under way on the lost connection fails; it is read again here anyway.
    await this.working;
    this.waiting = { ids: {} };
    await this.run(() => this.loadAll(client));
    this.work();
  }

  changed(changes: Changes): void {
    this.waiting = mergeChanges(this.waiting, changes);
    this.work();
  }

  /** Resolves when all that was committed before is in the index. */
  async settle(): Promise<void> {
    // What was announced before stands in the line to the database, and comes before this answer.
    await this.client?.query("SELECT 1");
    await this.working;
  }

  private work(): void {
    void this.run(async () => {
      const { client, waiting: changes } = this;
      if (!client || !this.index || isEmpty(changes)) return;
      this.waiting = { ids: {} };
      await this.bring(client, changes).catch((error: Error) => this.retryLater(error));
    });
  }

  // A failed change may be half done. Only a full read is sure to repair it.
  private retryLater(error: Error): void {
    this.onTrouble(error);
    setTimeout(() => this.changed({ all: true, ids: {} }), retryAfter);
  }

  private run(task: () => Promise<void>): Promise<void> {
    const done = this.working.then(task);
    this.working = done.catch(() => undefined);
    return done;
  }

  private async bring(client: Client, { all, dictionaries, ids }: Changes): Promise<void> {
    if (all) return this.loadAll(client);
    if (dictionaries) this.takeDictionaries(await loadDictionaries(client));
    const { stock, ...others } = ids;
    const products = await productsConcerned(client, others);
    for (let i = 0; i < products.length; i += chunkOfProducts)
      await this.reload(client, products.slice(i, i + chunkOfProducts));
    if (stock) this.index?.putStock(stock, await loadStock(client, stock));
  }

  private async loadAll(client: Client): Promise<void> {
    const dictionaries = await loadDictionaries(client);
    if (this.index) this.takeDictionaries(dictionaries);
    const synonyms = () => Synonyms.read(this.options.synonyms);
    const index = this.index ?? new SearchIndex(dictionaries, synonyms(), this.options.tags);
    const seen = new Set<string>();
    for (let last = 0; ; ) {
      const ids = await productIdsAfter(client, last, chunkOfProducts);
      if (ids.length === 0) break;
      index.put(await loadProducts(client, ids));
      for (const id of ids) seen.add(String(id));
      last = ids.at(-1) ?? last;
    }
    index.retain(seen);
    this.index = index;
  }

  private async reload(client: Client, ids: Id[]): Promise<void> {
    const rows = await loadProducts(client, ids);
    const found = new Set(rows.map((row) => String(row.id)));
    this.index?.put(rows);
    this.index?.remove(ids.filter((id) => !found.has(String(id))));
  }

  private takeDictionaries(dictionaries: Awaited<ReturnType<typeof loadDictionaries>>): void {
    const known = this.index?.directory.languages.join();
    // The fields of full text are fixed by language: a new one needs a new index, in a new thread.
    if (known !== undefined && known !== dictionaries.languages.join()) process.exit(0);
    this.index?.update(dictionaries);
  }
}
