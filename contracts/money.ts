/** The means of a payment or a payout at a counter. */
export const tenders = ["cash", "card", "other"] as const;
export type Tender = (typeof tenders)[number];

/**
 * By what an order is paid, whatever code its method has. `card`: the card is sent along with the
 * payment, as `card-form.ts` has it. `atProvider`: in the form or on the page of a provider, to which
 * the shopper goes. `atStore`: at the counter, when it is collected. `nothing`: it costs nothing.
 */
export const paymentMeans = ["card", "atProvider", "atStore", "nothing"] as const;
export type PaymentMeans = (typeof paymentMeans)[number];

/** The code of the method by which an order is placed that costs nothing; every market has it. */
export const freeOrderMethod = "nothing";

/**
 * Who gives money back to a shopper: the provider of their card, a counter, or a person with a bank.
 * It is not the means by which they paid: that never changes. Money of a provider that the shop has
 * left goes back by transfer.
 */
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
  /** The shopper did not take it at the counter. */
  | "refused"
  /** An administrator gave back an amount of their choice. */
  | "manual"
  /** An authorisation whose order was never placed. */
  | "not-placed";
