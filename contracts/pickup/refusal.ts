import type { LineFacts, Refusal } from "./commands";
import type { StaffConflict } from "./conflicts";

/** How many pieces lie there for the shopper. */
export function piecesIn(lines: readonly LineFacts[]): number {
  return lines.reduce((sum, { picked }) => sum + picked, 0);
}

/** As old (years) one has to be for what lies there; 0 for all ages. */
export function ageFor(lines: readonly LineFacts[]): number {
  return Math.max(0, ...lines.filter(({ picked }) => picked > 0).map((line) => line.minimumAge));
}

/** The lines as they are when some pieces are not taken. Who takes nothing cancels the order. */
export function withoutRefused(
  lines: readonly LineFacts[],
  { lines: refused }: Refusal,
): readonly LineFacts[] | StaffConflict {
  const keys = new Set(
    refused.map(({ lineId, instead, damaged }) => `${lineId} ${instead} ${damaged === true}`),
  );
  if (refused.length === 0 || keys.size !== refused.length) return "unknown-line";
  if (refused.some(({ lineId }) => !lines.some(({ id }) => id === lineId))) return "unknown-line";
  if (refused.some(({ quantity }) => quantity < 1)) return "too-many";
  const left = lines.map((line) => {
    const own = refused.filter(({ lineId }) => lineId === line.id);
    const count = (all: typeof own) => all.reduce((sum, { quantity }) => sum + quantity, 0);
    const substituted = line.substituted - count(own.filter(({ instead }) => instead));
    const picked = line.picked - count(own);
    return { ...line, picked, substituted, refused: line.refused + count(own) };
  });
  const isTooMany = left.some(({ picked, substituted }) => substituted < 0 || picked < substituted);
  return isTooMany || piecesIn(left) === 0 ? "too-many" : left;
}
