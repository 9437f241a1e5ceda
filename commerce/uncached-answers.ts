import type { VendureConfig } from "@vendure/core";

type CacheStrategy = NonNullable<NonNullable<VendureConfig["systemOptions"]>["cacheStrategy"]>;

/**
 * Keeps nothing between requests. Vendure remembers for a week in each process which facet values
 * goods have, and a customer's groups. Another engine would give a discount that has ended.
 */
export class UncachedAnswers implements CacheStrategy {
  async get<T>(): Promise<T | undefined> {
    return undefined;
  }

  async set(): Promise<void> {}

  async delete(): Promise<void> {}

  async invalidateTags(): Promise<void> {}
}
