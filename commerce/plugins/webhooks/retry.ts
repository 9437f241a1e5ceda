const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

const waits = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
];
const longest = 6 * hour;

/** So often an event is tried that a receiver refuses which takes others: three days long. */
export const mostTries = 18;
/** So many failures in a row are by chance; after that the whole receiver is left alone. */
const byChance = 3;
/** A receiver that is back is noticed within this time. */
const longestRest = 15 * minute;

/** How long (ms) an event waits after its nth failed try. */
export const waitAfter = (tries: number): number => waits[tries - 1] ?? longest;

/** How long (ms) a receiver is left alone after so many failures in a row. */
export const restAfter = (failures: number): number =>
  failures < byChance ? 0 : Math.min(waitAfter(failures - byChance + 1), longestRest);
