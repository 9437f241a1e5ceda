import type { ProductVariant } from "@vendure/core";

/**
 * The option group that a model's glTF variants are of: the one whose codes they are called by. The
 * looks of a model that no option names are never shown.
 */
export function finishesOf(
  looks: readonly string[],
  variants: readonly Pick<ProductVariant, "options">[],
): { option: string; finishes: string[] } {
  const groups = new Map<string, Set<string>>();
  for (const { options } of variants)
    for (const { code, group } of options)
      groups.set(group.code, (groups.get(group.code) ?? new Set()).add(code));
  let best = { option: "", finishes: [] as string[] };
  for (const [option, codes] of groups) {
    const finishes = looks.filter((look) => codes.has(look));
    if (finishes.length > best.finishes.length) best = { option, finishes };
  }
  return best;
}
