import type { Product, Variant } from "./types";

type Chosen = Pick<Variant, "options">;

/** The variant of a key in the URL, or undefined when the product has none such. */
export function findVariant(product: Pick<Product, "variants">, key: string): Variant | undefined {
  return product.variants.find((variant) => variant.key === key);
}

/** The variant that a product's page opens with: the first that can be bought, else the first. */
export function openingVariant({ variants }: Pick<Product, "variants">): Variant | undefined {
  return variants.find((variant) => variant.inStock) ?? variants[0];
}

function agreement(a: Chosen, b: Chosen, groups: readonly string[]): number {
  // Earlier groups weigh more than all later ones together: who changes the size keeps the colour.
  return groups.reduce((sum, g) => sum * 2 + (a.options[g] === b.options[g] ? 1 : 0), 0);
}

/**
 * The variant that shows `value` in `group` and otherwise stays as near to `current` as the range
 * allows. `groups` are the product's option groups in the order in which they are chosen.
 */
export function withOption<V extends Chosen>(
  variants: readonly V[],
  groups: readonly string[],
  current: V,
  group: string,
  value: string,
): V {
  let best: V | undefined;
  for (const variant of variants) {
    if (variant.options[group] !== value) continue;
    if (!best || agreement(variant, current, groups) > agreement(best, current, groups))
      best = variant;
  }
  return best ?? current;
}

/**
 * The variant that `value` in `group` would show if everything chosen in earlier groups is kept.
 * Undefined when it is not made so: that choice is then offered as impossible.
 */
export function reachable<V extends Chosen>(
  variants: readonly V[],
  groups: readonly string[],
  current: V,
  group: string,
  value: string,
): V | undefined {
  const earlier = groups.slice(0, groups.indexOf(group));
  const candidate = withOption(variants, groups, current, group, value);
  const kept = earlier.every((g) => candidate.options[g] === current.options[g]);
  return kept && candidate.options[group] === value ? candidate : undefined;
}
