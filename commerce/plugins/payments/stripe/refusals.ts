import type Stripe from "stripe";
import type { Outcome } from "../payment-port";

type Refused = Extract<Outcome, { state: "refused" }>;

/** An error as Stripe's API answers it, whatever class the package gives it. */
interface ApiError {
  type?: unknown;
  code?: unknown;
  rawType?: unknown;
  statusCode?: unknown;
}

/** Kinds of errors that mean: it was not done, and will not be (docs.stripe.com/api/errors). */
const final = new Set(["card_error", "invalid_request_error"]);

/** Requests with one key at the same moment, or an object that is busy: to be sent again. */
const passing = new Set(["idempotency_key_in_use", "lock_timeout", "rate_limit"]);

/**
 * What Stripe refused for good, by its own code.
 * @throws the error itself where the outcome is unknown, or it may go well later
 */
export function refusalOf(error: unknown): Refused {
  const { rawType, code, statusCode } = (error ?? {}) as ApiError;
  const isFinal =
    typeof rawType === "string" && final.has(rawType) && !passing.has(String(code ?? ""));
  if (!isFinal || statusCode === 401 || statusCode === 409 || statusCode === 429) throw error;
  return { state: "refused", why: typeof code === "string" ? code : rawType };
}

/** Why a bank refused, in the codes that storefronts know. */
export function declineOf(error: Stripe.PaymentIntent.LastPaymentError): string {
  const code = error.decline_code ?? error.code;
  if (code === "insufficient_funds") return "insufficient-funds";
  if (code === "expired_card") return "expired-card";
  return code === "incorrect_number" || code === "invalid_number"
    ? "invalid-card"
    : "card-declined";
}
