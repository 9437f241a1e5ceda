/**
 * The facet of who made a product, or of its brand. Product pages, search engines and
 * recommendations read it; every other facet is the shop's own.
 */
export const makerFacet = "maker";
