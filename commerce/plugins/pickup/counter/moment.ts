import { StockConflictError } from "../reservation/conflict-errors";

/** What a device kept for longer than this is no news of the shelf any more. */
const longest = 7 * 86_400_000;

/**
 * When a command was done. Devices say how long ago that was. The clock of a phone may be wrong by
 * hours. It still tells the time between a press and its sending.
 */
export function momentOf({ ageMs }: { ageMs?: number | null }): { ageMs: number } {
  return { ageMs: Math.min(longest, Math.max(0, ageMs ?? 0)) };
}

/** By what the stock book knows news of a command. */
export const saidBy = (request: { commandId: string; ageMs?: number | null }) => ({
  commandId: request.commandId.slice(0, 100),
  moment: momentOf(request),
});

/** @throws StockConflictError when a count is so old that it has to be made again */
export function momentOfCount(said: { ageMs?: number | null }): { ageMs: number } {
  const { ageMs } = said;
  if (ageMs && (ageMs < 0 || ageMs > longest)) throw new StockConflictError("count-old");
  return momentOf(said);
}
