import type { FailureKey } from "@/lib/result";

const declines: Readonly<Record<string, FailureKey>> = {
  "invalid-card": "invalidCard",
  "expired-card": "expiredCard",
  "insufficient-funds": "insufficientFunds",
  "provider-silent": "providerSilent",
};

/** What a bank's refusal means to a shopper, from the provider's code. */
export function declineOf(code: string): FailureKey {
  return declines[code] ?? "cardDeclined";
}
