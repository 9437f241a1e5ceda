import "server-only";
import { cacheLife, cacheTag } from "next/cache";

/**
 * Every tag that cached reads carry and that the engine's webhook may expire. Readers and webhook
 * both use this table, so that neither can name a tag that the other does not know.
 */
export const tags = {
  catalogue: () => "catalogue",
  product: (slug: string) => `product:${slug}`,
  collection: (slug: string) => `collection:${slug}`,
  stores: () => "stores",
};

const tagPattern = /^(catalogue|stores|(product|collection):[a-z0-9]+(-[a-z0-9]+)*)$/;

export function isTag(value: string): boolean {
  return tagPattern.test(value);
}

/** The product of a tag that names one. */
export function productOf(tag: string): string | undefined {
  return /^product:(.+)$/.exec(tag)?.[1];
}

/** For how many seconds the last good answer is shown while there is no newer one. */
export const outlivesEngine = 2_592_000;

/**
 * Marks the calling `"use cache"` function as a read of the shop floor: the engine's webhook keeps
 * it right, an hourly check covers a lost webhook, and for thirty days the last good answer
 * outlives an engine that is down.
 */
export function cacheShopFloor(...names: string[]): void {
  cacheLife({ stale: 300, revalidate: 3600, expire: outlivesEngine });
  cacheTag(...names);
}
