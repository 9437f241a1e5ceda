import type { Checkout } from "./checkout/types";
import type { FailureKey } from "./failure-key";
import type { PickupRefusal } from "./pickup/types";

export type { FailureKey } from "./failure-key";

/** What went wrong, so that callers can decide: try again, show the field, show the new state. */
export type FailureKind = "network" | "engine" | "validation" | "conflict";

export interface Failure {
  kind: FailureKind;
  /** A key below `failures` in the message files. */
  message: FailureKey;
  /** Whether the same request may succeed a moment later. */
  retry: boolean;
  /** Which field of a form it is about. */
  field?: string;
  /** Where goods cannot be collected as wished: what can be had instead. */
  refusal?: PickupRefusal;
  /** Where an order is not what was shown: what it is now. */
  checkout?: Checkout;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const toFailure = (
  kind: FailureKind,
  message: FailureKey,
  field?: string,
): Result<never> => ({
  ok: false,
  failure: {
    kind,
    message,
    // Of what was refused, only a cart that is being changed just now will heal by itself.
    retry: kind === "network" || kind === "engine" || message === "busy",
    ...(field ? { field } : {}),
  },
});
