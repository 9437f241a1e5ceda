/** Why a pickup is not changed as staff asked. */
export const staffConflicts = [
  // The command makes no sense in the state that the pickup has by now.
  "state",
  "unknown-line",
  "wrong-item",
  "too-many",
  "not-picked",
  "no-substitutes",
  "other-substitute",
  "substitute-gone",
  // The store asks its shoppers first, or one has not answered yet.
  "ask-shopper",
  "shopper-asked",
  // Its price differs by more than the store lets a person decide alone.
  "manager-missing",
  // Other pieces, or another amount, than stood on the screen.
  "pieces-changed",
  "amount-changed",
  "reference-missing",
  "paid-out",
  // A colleague has put the pieces back, or the order wants them again.
  "back-already",
  // Goods for grown people, and no one has looked how old the shopper is.
  "age-unchecked",
  // So much is not handed over without a pass unless a colleague looks, too.
  "second-missing",
  // The store asks for a signature, and there is none.
  "signature-missing",
  // A parcel without a label, or the label of another one.
  "not-labelled",
  "wrong-label",
  // So many orders lie on the shelf that no more fits; the person may use it all the same.
  "shelf-full",
  // The pass was sent as often as it is sent within an hour.
  "sent-enough",
  // The office has the order open in the dashboard.
  "order-changing",
] as const;
export type StaffConflict = (typeof staffConflicts)[number];

/** Why a pickup is not changed as staff or its shopper asked. */
export const pickupConflicts = [
  ...staffConflicts,
  "extended-enough",
  "collector-missing",
  // Of a substitute: it is answered, taken back, or another one by now.
  "answer-over",
  // Of another time or store: the store goes on as promised, or what was chosen has gone.
  "move-over",
  "move-gone",
] as const;
export type PickupConflict = (typeof pickupConflicts)[number];

/** Why a store's stock, or what is damaged of it, is not changed as it was asked. */
const stockConflicts = [
  "too-few",
  "count-old",
  "difference-changed",
  // A colleague decided otherwise of a damaged piece.
  "damage-decided",
] as const;
export type StockConflict = (typeof stockConflicts)[number];

/** Why a store is not paused as it was asked. */
const pauseConflicts = ["pause-over", "pause-overtaken"] as const;
export type PauseConflict = (typeof pauseConflicts)[number];

/** Why something of a store, and of no order, is not done. */
export const storeConflicts = [...stockConflicts, ...pauseConflicts] as const;

/** A reason as GraphQL writes it: `too-many` is `TOO_MANY`. */
export type CodeOf<Why extends string> = Why extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${CodeOf<Rest>}`
  : Uppercase<Why>;

/** A reason as an error's code. */
export function codeOf<Why extends string>(why: Why): CodeOf<Why> {
  // The type says for one text what the two calls do for all.
  return why.toUpperCase().replaceAll("-", "_") as CodeOf<Why>;
}

/** Which of the reasons a code is. */
export function reasonOf<Why extends string>(
  reasons: readonly Why[],
  code: string | undefined,
): Why | undefined {
  return reasons.find((why) => codeOf(why) === code);
}
