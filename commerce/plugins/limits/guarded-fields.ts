import { tidyOrderCode } from "../../../contracts/order-number";
import type { LimitName } from "../../contracts/limits";

/** How a field of an API is limited. */
export interface Guard {
  limit: LimitName;
  /** Whom or what it is tried on; `session`: on the session that asks. */
  target?: "session" | ((args: Args) => string | undefined);
  /** Whether the try stays counted, by the answer. Without it every try does. */
  isWrong?: (answer: unknown) => boolean;
  /** The answer in place of doing it when all callers tried the target too often. */
  whenCrowded?: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: arguments are checked by the schema of each field
type Args = any;

const errorIn =
  (...codes: string[]) =>
  (answer: unknown): boolean =>
    codes.includes((answer as { errorCode?: string } | null)?.errorCode ?? "");

const lower = (text: string | undefined) => text?.trim().toLowerCase();

const signIn = (target: (args: Args) => string | undefined): Guard => ({
  limit: "sign-in",
  target: (args) => lower(target(args)),
  isWrong: errorIn("INVALID_CREDENTIALS_ERROR", "NOT_VERIFIED_ERROR"),
});

// The answer is the same whatever is known of an address, also when no further mail is sent to it.
const mail = (target: (args: Args) => string | undefined): Guard => ({
  limit: "mail",
  target: (args) => lower(target(args)),
  whenCrowded: { success: true },
});

const link: Guard = {
  limit: "link",
  isWrong: errorIn(
    "VERIFICATION_TOKEN_INVALID_ERROR",
    "PASSWORD_RESET_TOKEN_INVALID_ERROR",
    "IDENTIFIER_CHANGE_TOKEN_INVALID_ERROR",
  ),
};

const password = (isWrong: Guard["isWrong"]): Guard => ({
  limit: "password",
  target: "session",
  ...(isWrong && { isWrong }),
});

const wrongPassword = errorIn("INVALID_CREDENTIALS_ERROR");

/** Who does not know an order's e-mail tries in vain, and is counted. */
const orderOfInput: Guard = {
  limit: "order",
  target: ({ input }) => tidyOrderCode(input.code),
  isWrong: (answer) => (answer as { reason?: string } | null)?.reason === "NOT_FOUND",
};

/** In both APIs. */
const doors: Record<string, Guard[]> = {
  login: [signIn(({ username }) => username)],
  authenticate: [signIn(({ input }) => input?.native?.username)],
};

/** What is limited by the answer of a root field. Pickup limits its own, for signed proofs pass. */
export const guardedFields: Record<"shop" | "admin", Record<string, Guard[]>> = {
  admin: {
    ...doors,
    lookAtShopper: [
      { limit: "assistance-code", target: "session", isWrong: (answer) => answer === null },
    ],
  },
  shop: {
    ...doors,
    registerCustomerAccount: [mail(({ input }) => input.emailAddress)],
    refreshCustomerVerification: [mail(({ emailAddress }) => emailAddress)],
    requestPasswordReset: [mail(({ emailAddress }) => emailAddress)],
    requestUpdateCustomerEmailAddress: [
      password(wrongPassword),
      mail(({ newEmailAddress }) => newEmailAddress),
    ],
    updateCustomerPassword: [password(wrongPassword)],
    deleteMyAccount: [password((answer) => answer === false)],
    verifyCustomerAccount: [link],
    resetPassword: [link],
    updateCustomerEmailAddress: [link],
    trackOrder: [
      {
        limit: "order",
        target: ({ code }) => tidyOrderCode(code),
        isWrong: (answer) => answer === undefined || answer === null,
      },
    ],
    cancellationQuote: [orderOfInput],
    cancelDelivery: [orderOfInput],
    sendContactMessage: [{ limit: "contact", target: ({ input }) => lower(input.emailAddress) }],
    reserveToTry: [{ limit: "try", target: ({ input }) => lower(input.emailAddress) }],
    applyCouponCode: [
      {
        limit: "coupon",
        isWrong: errorIn("COUPON_CODE_INVALID_ERROR", "COUPON_CODE_EXPIRED_ERROR"),
      },
    ],
    addPaymentToOrder: [{ limit: "card", isWrong: errorIn("PAYMENT_DECLINED_ERROR") }],
    decideConsent: [{ limit: "consent" }],
    recordEvents: [{ limit: "events" }],
  },
};
