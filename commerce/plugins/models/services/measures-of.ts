import type { Product, ProductVariant } from "@vendure/core";
import type { Measures } from "../check/measure-up";

/** What a product, or the variants of one size, say of width, height and depth, where they agree. */
export function measuresOf(
  product: Pick<Product, "customFields">,
  variants: readonly Pick<ProductVariant, "options" | "customFields">[],
  size: string,
): Measures {
  const meant = variants.filter(
    ({ options }) => size === "" || options.some(({ code }) => code === size),
  );
  const own = lengthsOf(product.customFields);
  const said = meant.map(({ customFields }) => ({ ...own, ...lengthsOf(customFields) }));
  const all = said.length > 0 ? said : [own];
  const measures: Measures = {};
  for (const side of ["width", "height", "depth"] as const) {
    const values = new Set(all.map((lengths) => lengths[side] ?? roundOf(side, lengths)));
    const [value] = values;
    if (values.size === 1 && value) measures[side] = value;
  }
  return measures;
}

/** A round thing is as wide and as deep as its diameter. */
function roundOf(side: string, lengths: Record<string, number>): number | undefined {
  return side === "height" ? undefined : lengths["diameter"];
}

function lengthsOf({ dimensions }: Product["customFields"] | ProductVariant["customFields"]) {
  const lengths: Record<string, number> = {};
  // A row that the dashboard left half empty says nothing.
  for (const { name, millimetres } of dimensions ?? [])
    if (name && millimetres) lengths[name.toLowerCase()] = millimetres;
  return lengths;
}
