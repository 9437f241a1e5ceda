import "server-only";
import { createHash } from "node:crypto";
import { cacheLife, cacheTag } from "next/cache";
import { edgeTag, secondsUntil } from "./revalidation/edges.mjs";

/**
 * Every tag that cached reads carry and that the engine may expire. Readers and engine both use
 * these names, so that neither can name a tag that the other does not know. A slug may be anything
 * that the engine takes. Next keeps tags in a list with commas, of 256 characters each.
 */
export const tags = {
  shop: () => "shop",
  catalogue: () => "catalogue",
  product: (slug: string) => `product:${tagPart(slug)}`,
  productId: (id: string) => `product-id:${id}`,
  collection: (slug: string) => `collection:${tagPart(slug)}`,
  stores: () => "stores",
  /** What merchants write on every page: campaigns, menus, the footer. */
  content: () => "content",
  /** Their pages. */
  pages: () => "pages",
};

const plain = /^[a-z0-9_-]{1,120}$/;

function tagPart(slug: string): string {
  return plain.test(slug) ? slug : createHash("sha256").update(slug).digest("hex");
}

/** The tag of a change as the engine names it (`product:<slug>`); undefined when there is none. */
export function tagOf(change: string): string | undefined {
  const [, kind, value = ""] = /^([a-z-]+)(?::(.+))?$/s.exec(change) ?? [];
  switch (kind) {
    case "shop":
    case "catalogue":
    case "stores":
    case "content":
    case "pages":
      return value === "" ? kind : undefined;
    case "product":
    case "collection":
      return value === "" ? undefined : tags[kind](value);
    case "product-id":
      return /^\d+$/.test(value) ? tags.productId(value) : undefined;
    default:
      return undefined;
  }
}

/** The slug of the product that a change names. */
export function productOf(change: string): string | undefined {
  return /^product:(.+)$/s.exec(change)?.[1];
}

/** For how many seconds the last good answer is shown while there is no newer one. */
export const outlivesEngine = 2_592_000;

/**
 * Marks the calling `"use cache"` function as a read of the shop: the engine's changes keep it
 * right. An hourly check covers a lost change. For thirty days the last good answer outlives an
 * engine that is down.
 */
export function cacheCataloguePage(...names: string[]): void {
  cacheLife({ stale: 300, revalidate: 3600, expire: outlivesEngine });
  cacheTag(tags.shop(), ...names);
}

/**
 * Has what is read now be read again at a moment (ms since 1970), when something begins or ends. The
 * stores of pages and reads look for the tag (lib/revalidation/edges.mjs).
 */
export function cacheUntil(edge: number | undefined): void {
  if (edge === undefined) return;
  const revalidate = secondsUntil(edge, Date.now(), outlivesEngine);
  cacheLife({ revalidate, expire: outlivesEngine });
  cacheTag(edgeTag(edge));
}

/**
 * Has what is read now be read again in some seconds: the engine may not know the latest change yet.
 * Outside a cached read there is nothing to shorten.
 */
export function cacheBriefly(): void {
  try {
    cacheLife({ stale: 0, revalidate: 2, expire: outlivesEngine });
  } catch {
    return;
  }
}
