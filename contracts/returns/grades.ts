/** In what condition a piece comes back, as a person at the desk sees it. */
export const returnGrades = ["as-new", "opened", "damaged", "defective"] as const;
export type ReturnGrade = (typeof returnGrades)[number];

/** Whether pieces of a grade may go back for sale at all. */
export const maySellAgain = (grade: ReturnGrade): boolean =>
  grade === "as-new" || grade === "opened";

/** Whether they do unless a person says otherwise: what was opened, someone has to look at. */
export const sellsAgainByItself = (grade: ReturnGrade): boolean => grade === "as-new";

/** Why nothing of a line can come back now. */
export const returnHindrances = [
  /** The office has the order open. */
  "order-changing",
  /** Everything that left has come back or was cancelled. */
  "all-back",
  /** Pieces of the line have not left yet: cancelling counts those first. */
  "still-to-go",
  "period-over",
] as const;
export type ReturnHindrance = (typeof returnHindrances)[number];

/** Why a return is not taken as it was asked. */
export const returnConflicts = [
  ...returnHindrances,
  "unknown-line",
  "too-many",
  /** Another amount goes back than stood on the screen. */
  "amount-changed",
  /** Its grade does not go back for sale. */
  "not-for-sale",
] as const;
export type ReturnConflict = (typeof returnConflicts)[number];

/** Days that a parcel without a word of its arrival may have been on its way. */
const daysOnTheWay = 14;
const dayMs = 86_400_000;

/**
 * Until when goods may come back, in ms since 1970.
 * @param gone when they were handed over, have arrived or, without that news, were sent (ms)
 * @param days what the shop allows after their arrival
 */
export function returnableUntil(gone: number, hasArrived: boolean, days: number): number {
  return gone + (days + (hasArrived ? 0 : daysOnTheWay)) * dayMs;
}
