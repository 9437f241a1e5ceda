// What this process knows of the engine's changes. Next loads its cache stores apart from the rest of
// the storefront, so the two meet in a global.
const place = Symbol.for("maru.hearing");

/**
 * `isHeard`: the line to the engine is open, and what changed so far is expired. `caughtUp` resolves
 * when that is so for the first time, or when the engine is away at the start.
 * @returns {{ isHeard: boolean, caughtUp: Promise<void>, caughtUpNow: () => void } | undefined}
 */
export function hearing() {
  return globalThis[place];
}

/** Has pages wait, once, for what changed while this process was not there. */
export function beginHearing() {
  let caughtUpNow = () => undefined;
  const caughtUp = new Promise((resolve) => {
    caughtUpNow = resolve;
  });
  globalThis[place] = { isHeard: false, caughtUp, caughtUpNow };
}

/**
 * Notes whether the engine is heard; one that is away keeps no page waiting.
 * @param {"heard" | "away" | "catching up"} what
 */
export function noteHearing(what) {
  const state = globalThis[place];
  if (!state) return;
  state.isHeard = what === "heard";
  if (what !== "catching up") state.caughtUpNow();
}
