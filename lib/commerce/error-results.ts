import { z } from "zod";
import { type FailureKey, type FailureKind, fail, type Result } from "@/lib/result";

/** The engine's expected failures, as its mutations answer them. */
export const errorResult = z.object({ errorCode: z.string(), message: z.string() });
export type ErrorResult = z.infer<typeof errorResult>;

const failures: Record<string, [FailureKind, FailureKey]> = {
  INSUFFICIENT_STOCK_ERROR: ["conflict", "notEnough"],
  NEGATIVE_QUANTITY_ERROR: ["validation", "invalid"],
  ORDER_LIMIT_ERROR: ["validation", "limit"],
  COUPON_CODE_INVALID_ERROR: ["validation", "couponInvalid"],
  COUPON_CODE_EXPIRED_ERROR: ["validation", "couponExpired"],
  COUPON_CODE_LIMIT_ERROR: ["validation", "couponUsed"],
  COUPON_REMOVED_DURING_CHECKOUT_ERROR: ["conflict", "couponRemoved"],
  NO_ACTIVE_ORDER_ERROR: ["conflict", "emptyBasket"],
  // The store where a line was to be collected hands nothing out to this market.
  ORDER_INTERCEPTOR_ERROR: ["conflict", "storeClosed"],
  ADDRESS_REFUSED_ERROR: ["validation", "notDeliverable"],
  INELIGIBLE_SHIPPING_METHOD_ERROR: ["validation", "notDeliverable"],
  INVALID_CREDENTIALS_ERROR: ["validation", "wrongCredentials"],
  NATIVE_AUTH_STRATEGY_ERROR: ["validation", "wrongCredentials"],
  NOT_VERIFIED_ERROR: ["validation", "wrongCredentials"],
  VERIFICATION_TOKEN_INVALID_ERROR: ["conflict", "linkInvalid"],
  VERIFICATION_TOKEN_EXPIRED_ERROR: ["conflict", "linkInvalid"],
  PASSWORD_ALREADY_SET_ERROR: ["conflict", "linkInvalid"],
  PASSWORD_RESET_TOKEN_INVALID_ERROR: ["conflict", "linkInvalid"],
  PASSWORD_RESET_TOKEN_EXPIRED_ERROR: ["conflict", "linkInvalid"],
  IDENTIFIER_CHANGE_TOKEN_INVALID_ERROR: ["conflict", "linkInvalid"],
  IDENTIFIER_CHANGE_TOKEN_EXPIRED_ERROR: ["conflict", "linkInvalid"],
  PASSWORD_VALIDATION_ERROR: ["validation", "passwordWeak"],
};

/** One of the engine's error results as ours; an unforeseen one is the engine's fault. */
export function failureOf({ errorCode }: ErrorResult): Result<never> {
  const [kind, message] = failures[errorCode] ?? (["engine", "engine"] as const);
  return fail(kind, message);
}
