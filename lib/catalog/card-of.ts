import type { Product, ProductCard } from "./types";

/** How a product is shown among others, or null for one without a variant. */
export function cardOf({ id, slug, name, tagline, variants }: Product): ProductCard | null {
  const [cheapest] = variants.toSorted((a, b) => a.price.amount - b.price.amount);
  if (!cheapest) return null;
  const { price, regularPrice } = cheapest;
  return {
    id,
    slug,
    name,
    tagline,
    picture: variants.find(({ pictures }) => pictures.length > 0)?.pictures[0] ?? null,
    price,
    regularPrice,
    priceVaries: variants.some((variant) => variant.price.amount !== price.amount),
    swatches: [...new Set(variants.flatMap(({ swatch }) => swatch || []))],
    inStock: variants.some(({ inStock }) => inStock),
    isNew: false,
  };
}
