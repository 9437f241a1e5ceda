import type { IndexQuery } from "../types";

/** A query of the shop that leaves nothing out, one row a product; none of them is taken yet. */
export const everything: Omit<IndexQuery, "channelId" | "currency" | "languages" | "term"> = {
  audience: "shop",
  valueGroups: [],
  facetCodes: [],
  collectionGroups: [],
  inStock: null,
  onlyVariants: null,
  priceMin: null,
  priceMax: null,
  dimensions: [],
  byProduct: true,
  sorting: "FEATURED",
  skip: 0,
  take: 0,
};
