import type { PickupLine } from "./types";

/** An article of which pieces lie in a bag and are not ordered any more. */
export interface Surplus {
  key: string;
  name: string;
  count: number;
  /** Whether it was given instead of what was ordered. */
  isInstead: boolean;
}

/** What is to be taken out of the bag of these lines, article by article. */
export function surplusIn(lines: readonly PickupLine[]): Surplus[] {
  return lines.flatMap(({ id, name, substitute, toTakeOut, substitutesToTakeOut }) =>
    [
      { key: id, name, count: toTakeOut, isInstead: false },
      {
        key: `${id} instead`,
        name: substitute ?? name,
        count: substitutesToTakeOut,
        isInstead: true,
      },
    ].filter(({ count }) => count > 0),
  );
}
