/** After this sale, so few pieces would be left that people should know. */
const lowStock = 3;

export type Stock = "IN_STOCK" | "LOW" | "NONE";

/** What a number of pieces, null when they are not counted, means for who wants a quantity. */
export function stockOf(left: number | null, quantity: number): Stock {
  if (left === null) return "IN_STOCK";
  if (left < quantity) return "NONE";
  return left - quantity < lowStock ? "LOW" : "IN_STOCK";
}
