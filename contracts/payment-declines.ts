/** Why a payment was not made, as its own code (`paymentErrorMessage`) says; providers may have more. */
export type Decline =
  | "card-declined"
  | "invalid-card"
  | "expired-card"
  | "insufficient-funds"
  | "provider-silent"
  | UnpayableReason;

/** The reason why an order is not paid, for every payer. */
export type UnpayableReason =
  /** It was paid by another press, or went back to its cart meanwhile. */
  | "already-paid"
  /** It is not what the shopper was shown. */
  | "order-changed";
