import "server-only";
import { createRateLimit } from "@/lib/http/counter";
import { createWrongTries } from "@/lib/http/wrong-tries";
import type { Pair } from "@/lib/i18n/pairs";
import { fail, ok, type Result } from "@/lib/result";
import { enterAccount } from "./enter";
import { changeAccount } from "./outcome";
import {
  confirmEmailMutation,
  requestEmailChangeMutation,
  requestResetMutation,
  resendMutation,
  resetMutation,
  signUpMutation,
  verifyMutation,
} from "./queries";
import type { EmailChange, LinkAnswer, MailRequest, SignIn, SignUp } from "./schemas";

const hourMs = 60 * 60_000;
const allowRequest = createRateLimit(20, hourMs);
// Of the mails that strangers can have sent to somebody.
const allowMailTo = createRateLimit(6, hourMs);

/**
 * Asks for a mail to an address. The answer is the same whatever is known of the address, also when
 * it has had so many mails that this one is not sent.
 */
async function requestMail(
  pair: Pair,
  caller: string,
  emailAddress: string,
  mutation: string,
  variables: Record<string, unknown>,
): Promise<Result<{ sent: true }>> {
  if (!allowRequest(caller)) return fail("validation", "tooMany");
  if (!allowMailTo(emailAddress.toLowerCase())) return ok({ sent: true });
  return changeAccount(pair, mutation, variables, { sent: true });
}

/** Asks for an account: the link that opens it comes by mail. */
export async function signUp(pair: Pair, input: SignUp, caller: string) {
  return requestMail(pair, caller, input.emailAddress, signUpMutation, { input });
}

/** Has the link of a new account sent once more. */
export async function resendLink(pair: Pair, input: MailRequest, caller: string) {
  return requestMail(pair, caller, input.emailAddress, resendMutation, input);
}

/** Asks for a link by which to choose a new password. */
export async function requestReset(pair: Pair, input: MailRequest, caller: string) {
  return requestMail(pair, caller, input.emailAddress, requestResetMutation, input);
}

/** Opens the account of a link with the password chosen for it, and signs in. */
export async function verify(pair: Pair, input: LinkAnswer) {
  return enterAccount(pair, verifyMutation, input);
}

/** Gives an account the new password chosen by its link, and signs in. */
export async function resetPassword(pair: Pair, input: LinkAnswer) {
  return enterAccount(pair, resetMutation, input);
}

const guardPassword = createWrongTries({
  wrong: "wrongCredentials",
  perThing: 10,
  perCaller: 10,
  ceiling: Number.POSITIVE_INFINITY,
  slowMs: 0,
  windowMs: hourMs,
});

/** Has a link sent to a new e-mail of the account that is signed in; its password must be right. */
export async function requestEmailChange(pair: Pair, input: SignIn, caller: string) {
  return guardPassword(caller, "own", () =>
    requestMail(pair, caller, input.emailAddress, requestEmailChangeMutation, input),
  );
}

/** Moves the account that is signed in to the e-mail that the link was sent to. */
export async function confirmEmail(pair: Pair, input: EmailChange) {
  return changeAccount(pair, confirmEmailMutation, input, { changed: true as const });
}
