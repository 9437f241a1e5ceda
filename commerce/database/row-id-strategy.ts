import { AutoIncrementIdStrategy } from "@vendure/core";

/** The largest id that a column holds. */
const largest = 2_147_483_647;

/**
 * Ids as rows have them. A value that is no id of any row names none. The database would take it
 * for a mistake of ours, and the caller would hear that the engine is broken.
 */
export class RowIdStrategy extends AutoIncrementIdStrategy {
  override decodeId(id: string): number {
    const decoded = super.decodeId(id);
    return Number.isInteger(decoded) && Math.abs(decoded) <= largest ? decoded : -1;
  }
}
