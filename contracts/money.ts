/** The means of a payment or a payout at a counter. */
export const tenders = ["cash", "card", "other"] as const;
export type Tender = (typeof tenders)[number];

/** How a shopper had paid, and so how they get it back. */
export type MoneyMethod = "card" | "in-store" | "transfer";

/** Why money goes back to a shopper, or a hold on it is lifted. */
export type MoneyReason =
  /** A store could not find pieces. */
  | "short"
  /** Shopper or staff cancelled a pickup, pieces or the order. */
  | "cancelled"
  /** It was not collected in time. */
  | "expired"
  /** Pieces came back after the handover. */
  | "returned"
  /** An administrator gave back an amount of their choice. */
  | "manual"
  /** An authorisation whose order was never placed. */
  | "not-placed";
