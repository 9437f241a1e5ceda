/**
 * How often each race is run. `RACES=50` runs it as often as the invariants were proven with
 * (docs/adr/0009). A fault that one run in four meets is seen by a few checks of a change.
 */
export const races = Number(process.env.RACES ?? 4);
