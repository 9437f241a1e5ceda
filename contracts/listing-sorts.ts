/** In which order lists of products may stand: of a collection, of a search, or by a rule. */
export const sorts = ["featured", "newest", "price-asc", "price-desc", "name"] as const;

export type Sort = (typeof sorts)[number];
