import type { EngineErrorCode, VendureErrorCode } from "@/contracts/error-codes";
import type { introspection_types } from "@/contracts/schema/shop";
import { type FailureKey, type FailureKind, type Result, toFailure } from "@/lib/result";

/** What the engine refuses, as its mutations answer it. */
export interface ErrorResult {
  errorCode: string;
  message: string;
}

type Code = introspection_types["ErrorCode"]["enumValues"] | EngineErrorCode | VendureErrorCode;

/** What codes of the engine mean to a shopper; another than it knows is a type error. */
export type Refusals = Readonly<Partial<Record<Code, Meaning>>>;
export type Meaning = readonly [FailureKind, FailureKey, field?: string];

/**
 * Every code by which the engine refuses something that was to be expected. Such codes come in
 * error results, and in errors beside the data (`extensions.code`). What is not here is the
 * engine's fault.
 */
export const refusals: Refusals = {
  // The answer does not say whether a thing belongs to another person or does not exist.
  FORBIDDEN: ["validation", "notFound"],
  ENTITY_NOT_FOUND: ["validation", "notFound"],
  USER_INPUT_ERROR: ["validation", "invalid"],
  BAD_USER_INPUT: ["validation", "invalid"],
  ORDER_BUSY: ["conflict", "busy"],
  // Of one session: its other windows are at it.
  TOO_MANY_AT_ONCE: ["conflict", "busy"],
  ORDER_NOT_OPEN: ["conflict", "cartChanged"],
  ORDER_MODIFICATION_ERROR: ["conflict", "cartChanged"],
  ORDER_STATE_TRANSITION_ERROR: ["conflict", "cartChanged"],
  ORDER_PAYMENT_STATE_ERROR: ["conflict", "cartChanged"],
  INELIGIBLE_PAYMENT_METHOD_ERROR: ["conflict", "paymentMethodGone"],
  PAYMENT_FAILED_ERROR: ["conflict", "paymentFailed"],
  PAYMENT_DECLINED_ERROR: ["conflict", "cardDeclined"],
  ALREADY_LOGGED_IN_ERROR: ["conflict", "cartChanged"],
  GUEST_CHECKOUT_ERROR: ["conflict", "cartChanged"],
  EMAIL_ADDRESS_CONFLICT_ERROR: ["conflict", "linkInvalid"],
  MISSING_PASSWORD_ERROR: ["validation", "passwordWeak"],
  PHONE_LETTERS: ["validation", "phoneLetters", "phone"],
  PHONE_TOO_SHORT: ["validation", "phoneTooShort", "phone"],
  PHONE_TOO_LONG: ["validation", "phoneTooLong", "phone"],
  PHONE_COUNTRY_CODE: ["validation", "phoneCountryCode", "phone"],
  PHONE_NOT_THERE: ["validation", "phoneNotThere", "phone"],
  TOO_MANY: ["validation", "tooMany"],
  SEARCH_UNAVAILABLE: ["network", "unreachable"],
  // Thrown inside a state change, where no error result can carry it.
  STOCK_GONE: ["conflict", "justGone"],
  STORE_PAUSED: ["conflict", "storePaused"],
  INSUFFICIENT_STOCK_ERROR: ["conflict", "notEnough"],
  NEGATIVE_QUANTITY_ERROR: ["validation", "invalid"],
  // By another merchant's decision a moment ago: what does not fit its card is refused before.
  GIFT_REFUSED_ERROR: ["conflict", "giftRefused"],
  // Without consent nothing opens; the page has asked for it before.
  ASSISTANCE_REFUSED_ERROR: ["conflict", "invalid"],
  // Its page asks for the reason; what else asks hears that it is no code of now.
  SHARED_CART_REFUSED_ERROR: ["conflict", "invalid"],
  // The order's page asks anew what can be cancelled.
  CANCELLATION_REFUSED_ERROR: ["conflict", "cancellationChanged"],
  // The panel of the store says then what counts.
  TAG_REFUSED_ERROR: ["conflict", "tagEnded"],
  ORDER_LIMIT_ERROR: ["validation", "limit"],
  COUPON_CODE_INVALID_ERROR: ["validation", "couponInvalid"],
  COUPON_CODE_EXPIRED_ERROR: ["validation", "couponExpired"],
  COUPON_CODE_LIMIT_ERROR: ["validation", "couponUsed"],
  COUPON_REMOVED_DURING_CHECKOUT_ERROR: ["conflict", "couponRemoved"],
  NO_ACTIVE_ORDER_ERROR: ["conflict", "emptyCart"],
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
  return failureByCode(errorCode) ?? toFailure("engine", "engine");
}

/** What a code of the engine means; `own` says what it means to this question in particular. */
export function failureByCode(code: string, own: Refusals = {}): Result<never> | undefined {
  const known: Readonly<Record<string, Meaning>> = { ...refusals, ...own };
  const meaning = Object.hasOwn(known, code) ? known[code] : undefined;
  return meaning && toFailure(...meaning);
}
