import type { SessionCacheStrategy } from "@vendure/core";

/**
 * Reads every session from the database. Vendure remembers sessions for five minutes in each
 * process. Another engine would go on with a cart that is bought, or with someone who signed out.
 */
export class UncachedSessions implements SessionCacheStrategy {
  get(): undefined {
    return undefined;
  }

  set(): void {}

  delete(): void {}

  clear(): void {}
}
