import type { Board, Pickup } from "@/lib/staff/types";

/**
 * A board with what is newer of some pickups; older news about one change nothing. That its rings
 * were answered is no new version: the later answer stays.
 */
export function mergeBoard(board: Board, pickups: readonly Pickup[], cursor = 0): Board {
  const known = new Map(board.pickups.map((pickup) => [pickup.id, pickup]));
  let changed = false;
  for (const pickup of pickups) {
    const old = known.get(pickup.id);
    const answeredAt = laterOf(old?.answeredAt ?? null, pickup.answeredAt);
    const isNewer = !old || old.version < pickup.version;
    if (!isNewer && answeredAt === old.answeredAt) continue;
    known.set(pickup.id, { ...(isNewer ? pickup : old), answeredAt });
    changed = true;
  }
  if (!changed && cursor <= board.cursor) return board;
  return {
    ...board,
    cursor: Math.max(board.cursor, cursor),
    pickups: changed ? [...known.values()] : board.pickups,
  };
}

/** Of two times (ISO 8601, as the engine writes them) the later one. */
function laterOf(one: string | null, other: string | null): string | null {
  return (one ?? "") > (other ?? "") ? one : (other ?? null);
}
