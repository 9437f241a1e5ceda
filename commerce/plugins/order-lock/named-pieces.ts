import { UserInputError } from "@vendure/core";

/**
 * Refuses pieces that no one can mean: less than none of a line, or a line twice. Vendure checks
 * each entry by itself, so that two entries cancel more than there is, and a negative one adds.
 * @throws UserInputError
 */
export function checkPieces(lines: readonly unknown[]): void {
  const seen = new Set<string>();
  for (const line of lines) {
    if (typeof line !== "object" || line === null) continue;
    const quantity: unknown = Reflect.get(line, "quantity");
    if (typeof quantity === "number" && quantity < 0)
      throw new UserInputError("error.pieces-less-than-none");
    const id = String(Reflect.get(line, "orderLineId"));
    if (seen.has(id)) throw new UserInputError("error.pieces-named-twice");
    seen.add(id);
  }
}
