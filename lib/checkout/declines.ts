import type { Decline } from "@/contracts/payment-declines";
import type { FailureKey } from "@/lib/result";

const declines: Readonly<Record<Decline, FailureKey>> = {
  "already-paid": "cartChanged",
  "order-changed": "cartChanged",
  "card-declined": "cardDeclined",
  "invalid-card": "invalidCard",
  "expired-card": "expiredCard",
  "insufficient-funds": "insufficientFunds",
  "provider-silent": "providerSilent",
};

/** What a payment's refusal means to a shopper, from its code; a provider may have codes of its own. */
export function declineOf(code: string): FailureKey {
  return new Map<string, FailureKey>(Object.entries(declines)).get(code) ?? "cardDeclined";
}
