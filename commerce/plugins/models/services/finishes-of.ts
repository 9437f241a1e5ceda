import type { ProductVariant } from "@vendure/core";

/**
 * The option group that a model's glTF variants are of: the one whose codes they are called by. A
 * glTF variant that no option names is never shown.
 */
export function finishesOf(
  named: readonly string[],
  variants: readonly Pick<ProductVariant, "options">[],
): { option: string; finishes: string[] } {
  const groups = new Map<string, Set<string>>();
  for (const { options } of variants)
    for (const { code, group } of options)
      groups.set(group.code, (groups.get(group.code) ?? new Set()).add(code));
  let best = { option: "", finishes: [] as string[] };
  for (const [option, codes] of groups) {
    const finishes = named.filter((name) => codes.has(name));
    if (finishes.length > best.finishes.length) best = { option, finishes };
  }
  return best;
}
