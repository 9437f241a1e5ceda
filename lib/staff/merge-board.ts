import type { Board, Pickup } from "@/lib/staff/types";

/** A board with what is newer of some pickups; older news about one change nothing. */
export function mergeBoard(board: Board, pickups: readonly Pickup[], cursor = 0): Board {
  const known = new Map(board.pickups.map((pickup) => [pickup.id, pickup]));
  let changed = false;
  for (const pickup of pickups) {
    const old = known.get(pickup.id);
    if (old && old.version >= pickup.version) continue;
    known.set(pickup.id, pickup);
    changed = true;
  }
  if (!changed && cursor <= board.cursor) return board;
  return {
    ...board,
    cursor: Math.max(board.cursor, cursor),
    pickups: changed ? [...known.values()] : board.pickups,
  };
}
