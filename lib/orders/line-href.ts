import type { OrderLine } from "./types";

/** The product's page with the line's variant chosen. */
export function lineHref({ productSlug, variantKey }: OrderLine): string {
  return variantKey
    ? `/products/${productSlug}?variant=${encodeURIComponent(variantKey)}`
    : `/products/${productSlug}`;
}
