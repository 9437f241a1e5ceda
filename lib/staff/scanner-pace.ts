/** Fingers take longer from sign to sign on average (ms), also when they roll over four keys. */
const fastestMs = 35;
/** So many signs tell a pace. */
const enough = 4;
/** A longer pause (ms) begins anew. */
const pauseMs = 250;

/**
 * Tells what a scanner types from what fingers do. Barcodes may look like what a person types: an
 * EAN-8 is eight digits, as a PIN may be.
 * @returns takes the time (ms) of each sign and says whether it and those before came from a scanner
 */
export function createScannerPace(): (at: number) => boolean {
  let run: number[] = [];
  return (at) => {
    if (at - (run.at(-1) ?? at) > pauseMs) run = [];
    run = [...run, at].slice(-enough);
    return run.length === enough && at - (run[0] ?? at) <= fastestMs * (enough - 1);
  };
}
