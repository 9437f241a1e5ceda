/** An error as Stripe's API answers it (docs.stripe.com/api/errors). */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly error: { type: string; code?: string; message: string },
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
