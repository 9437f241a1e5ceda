/** What lists of products can be limited by: a price, or a size. */
export const limitKinds = ["price", "width", "height", "depth"] as const;

export type LimitKind = (typeof limitKinds)[number];

/** The keys of an address that a collection's list reads. A page without any of them is static. */
export const listingKeys = ["f", "sort", "page", "stock", "at", ...limitKinds] as const;
