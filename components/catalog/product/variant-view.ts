import type { Product, Variant } from "@/lib/catalog/types";

export interface PictureView {
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** What the browser needs to know of a variant; all else is rendered on the server. */
export interface VariantView {
  key: string;
  id: string;
  options: Record<string, string>;
  inStock: boolean;
  pictures: PictureView[];
}

/** The names of a variant's options, "Natural, M"; empty when there is nothing to choose. */
export function finishOf(product: Product, variant: Variant): string {
  return product.optionGroups
    .filter(({ values }) => values.length > 1)
    .map(({ code, values }) => values.find((v) => v.code === variant.options[code])?.name ?? "")
    .filter(Boolean)
    .join(", ");
}

/** Reduces variants to what the browser needs. `altOf` words a picture, numbered from 1. */
export function viewsOf(
  product: Product,
  altOf: (finish: string, number: number, count: number) => string,
): VariantView[] {
  return product.variants.map((variant) => {
    const { key, id, options, inStock, pictures } = variant;
    const finish = finishOf(product, variant);
    return {
      key,
      id,
      options,
      inStock,
      pictures: pictures.map((picture, index) => ({
        ...picture,
        alt: altOf(finish, index + 1, pictures.length),
      })),
    };
  });
}
