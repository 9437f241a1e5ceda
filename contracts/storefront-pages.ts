/** Every page of the storefront, as its path within a locale; `*` is a part that only the engine knows. */
export const storefrontPages = [
  "",
  "account",
  "account/email",
  "account/forgotten",
  "account/orders",
  "account/reset",
  "account/verify",
  "assistance",
  "cart",
  "checkout",
  "checkout/confirmation",
  "checkout/payment",
  "collections",
  "collections/*",
  "collections/*/filtered",
  "contact",
  "info/*",
  "label",
  "missing",
  "orders",
  "pages/*",
  "pickup",
  "preview",
  "privacy",
  "products/*",
  "products/*/*",
  "products/*/photo",
  "search",
  "shared-cart",
  "stores",
  "stores/*",
  "unavailable",
] as const;

/** First parts of addresses beside the locales. */
export const foreignRooms: ReadonlySet<string> = new Set(["01", "api", "fonts", "media", "staff"]);

/** First parts of addresses that are the storefront's own, with those beside its locales. */
export const roomNames: ReadonlySet<string> = new Set([
  ...storefrontPages.flatMap((path) => path.split("/")[0] || []),
  ...["basket", "sitemap"],
  ...foreignRooms,
]);

/** Pages that are there whatever the engine says. */
export const fixedPages: ReadonlySet<string> = new Set(
  storefrontPages.filter((path) => !path.includes("*")),
);
