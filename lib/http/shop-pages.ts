import { storefrontPages } from "../../contracts/storefront-pages";

const pages = storefrontPages.map((path) => path.split("/").filter(Boolean));

/**
 * Whether the shop has a page at a path within a locale. It says so as far as that can be told
 * without the engine.
 */
export function isShopPage(path: readonly string[]): boolean {
  return pages.some(
    (page) =>
      page.length === path.length && page.every((part, i) => part === "*" || part === path[i]),
  );
}

/** A page whose address has a part that only the engine knows. */
export interface EnginePage {
  room: "products" | "collections" | "stores" | "info" | "pages";
  name: string;
  /** A variant's key, where the address names one. */
  variant: string | undefined;
}

/** Stands for every choice of a product that is not offered any more: one page, not one for each. */
export const goneVariant = "-";

const rooms = ["products", "collections", "stores", "info", "pages"] as const;

/** The page at a path within a locale, when only the engine can tell whether it exists. */
export function enginePageAt(
  path: readonly string[],
  query: URLSearchParams,
): EnginePage | undefined {
  const [first, name, further] = path;
  const room = rooms.find((known) => known === first);
  if (!room || !name) return undefined;
  if (room !== "products" || further === "photo") return { room, name, variant: undefined };
  // Of several, the rewrite takes the last (next.config.ts).
  return { room, name, variant: further ?? (query.getAll("variant").at(-1) || undefined) };
}
