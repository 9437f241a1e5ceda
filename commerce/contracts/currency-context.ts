import { AsyncLocalStorage } from "node:async_hooks";

const store = new AsyncLocalStorage<string>();

/** Runs `work` with `currency` as the one in which amounts are rounded. */
export function withCurrency<T>(currency: string, work: () => T): T {
  return store.run(currency, work);
}

export function currentCurrency(): string | undefined {
  return store.getStore();
}
