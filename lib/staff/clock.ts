/** The engine's time on a device whose own clock may be wrong by a day. */

/** Less than this (ms) is the way that a message took. */
const tolerance = 3_000;

let ahead = 0;

/** Takes note of what time it is at the engine. */
export function noteEngineTime(now: number): void {
  const difference = now - Date.now();
  ahead = Math.abs(difference) > tolerance ? difference : 0;
}

/** The time at the engine, in epoch milliseconds, as far as the device has heard of it. */
export function engineNow(): number {
  return atEngine(Date.now());
}

/** A moment of the device's own clock as the engine's, both in epoch milliseconds. */
export function atEngine(moment: number): number {
  return moment + ahead;
}
