import type { Counter, StaffSession } from "./types";

/** Where a person works on this device: where they chose to, or at the only store that is theirs. */
export function counterOf(
  { counters }: StaffSession,
  chosen: Counter | undefined,
): Counter | undefined {
  const own = counters.find(
    ({ store, market }) => store === chosen?.store && market === chosen.market,
  );
  return own ?? (counters.length === 1 ? counters[0] : undefined);
}
