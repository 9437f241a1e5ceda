import type { FailureKey } from "@/lib/failure-key";

/** What the payment page shows for a provider: its own form, or the way to its page. */
export interface ProviderStep {
  provider: string;
  redirectTo: string | null;
  script: string | null;
  publicKey: string | null;
  clientSecret: string | null;
}

/** A way to a provider that has begun. */
export interface BegunAttempt {
  key: string;
  /** Where the provider leads back to. */
  returnUrl: string;
  /** Where the shopper pays, as the browser goes there: the provider's page, or the shop's own. */
  page: string;
  next: ProviderStep;
}

/** Where a way to a provider stands. */
export interface Attempt {
  /** As the engine says it. */
  state: "OPEN" | "PENDING" | "DECLINED" | "PAID" | "RETURNED" | "ENDED";
  orderCode: string | null;
  /** Why it was refused, went back or ended, in words that the shop has. */
  reason: FailureKey | null;
}

/** Whether something is still to become of it. */
export const isUndecided = ({ state }: Attempt) => state === "OPEN" || state === "PENDING";

const returned: Readonly<Record<string, FailureKey>> = {
  "too-late": "paymentTooLate",
  "already-paid": "paymentTwice",
};

/** Why money that was paid goes back, from its code. */
export function returnOf(code: string): FailureKey {
  return new Map(Object.entries(returned)).get(code) ?? "paymentReturned";
}
