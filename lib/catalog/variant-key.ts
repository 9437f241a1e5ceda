/**
 * The key of a variant in addresses: its options' codes, in the order of the product's groups.
 * @param optionOf the code of its option in a group, if it has one
 */
export function variantKey(
  groups: readonly string[],
  optionOf: (group: string) => string | undefined,
): string {
  return groups.map((group) => optionOf(group) ?? "").join(".");
}
