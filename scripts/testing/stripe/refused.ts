/** An error as Stripe's API answers it (docs.stripe.com/api/errors). */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly error: { type: string; code?: string; decline_code?: string; message: string } & {
      /** As it is after a card was declined. */
      payment_intent?: object;
    },
  ) {
    super(error.message);
  }
}

export const invalid = (message: string, code?: string) =>
  new Refused(400, { type: "invalid_request_error", message, ...(code && { code }) });

export const unexpectedState = (status: string) =>
  invalid(`This PaymentIntent's status is ${status}.`, "payment_intent_unexpected_state");

export const missing = (what: string) =>
  new Refused(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${what}`,
  });

/** A card that was declined (docs.stripe.com/declines). */
export const declined = (why: { code: string; decline_code?: string }, payment_intent: object) =>
  new Refused(402, {
    type: "card_error",
    code: why.code,
    ...(why.decline_code && { decline_code: why.decline_code }),
    message: "Your card was declined.",
    payment_intent,
  });
