/** Why a shopper's own cancellation of a delivery is not done. */
export const cancellationRefusals = [
  /** There is no such order for who asks. */
  "NOT_FOUND",
  /** Pieces have left, are packed, or are not there any more. */
  "PIECES_CHANGED",
  /** Another amount comes back than the one that was shown. */
  "AMOUNT_CHANGED",
  /** The office has the order open. */
  "ORDER_CHANGING",
] as const;
export type CancellationRefusal = (typeof cancellationRefusals)[number];
