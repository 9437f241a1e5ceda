/** The facet of who made a product, or of its brand. Product pages and search engines read it. */
export const makerFacet = "maker";

/**
 * The facet of rooms that a product stands in. The carousel "complete the room" and its reasons rest
 * on it; a shop without it shows neither. Every other facet is the shop's own.
 */
export const roomFacet = "room";

/** The option group of sizes: its values have no swatch, and uploaded models may have one. */
export const sizeGroup = "size";
