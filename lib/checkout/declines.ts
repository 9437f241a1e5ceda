import type { FailureKey } from "@/lib/result";

const declines: Readonly<Record<string, FailureKey>> = {
  // Not the bank's: the order was not, or not any more, what was shown.
  "order-changed": "cartChanged",
  "already-paid": "cartChanged",
  "invalid-card": "invalidCard",
  "expired-card": "expiredCard",
  "insufficient-funds": "insufficientFunds",
  "provider-silent": "providerSilent",
};

/** What the refusal of a payment means to a shopper, from its code. */
export function declineOf(code: string): FailureKey {
  return declines[code] ?? "cardDeclined";
}
