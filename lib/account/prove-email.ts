import "server-only";
import type { Document } from "@/contracts/documents";
import type { Locale } from "@/lib/i18n/locales";
import type { Result } from "@/lib/result";
import { enterAccount } from "./enter";
import { type AccountChange, changeAccount } from "./outcome";
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

/**
 * Asks for a mail to an address. The answer is the same whatever is known of the address. It is the
 * same when the address has had so many mails that this one is not sent.
 */
async function requestMail<Variables>(
  locale: Locale,
  mutation: Document<AccountChange, Variables>,
  variables: NoInfer<Variables>,
): Promise<Result<{ sent: true }>> {
  return changeAccount(locale, mutation, variables, { sent: true });
}

/** Asks for an account: the link that opens it comes by mail. */
export async function signUp(locale: Locale, input: SignUp) {
  return requestMail(locale, signUpMutation, { input });
}

/** Has the link of a new account sent once more. */
export async function resendLink(locale: Locale, input: MailRequest) {
  return requestMail(locale, resendMutation, input);
}

/** Asks for a link by which to choose a new password. */
export async function requestReset(locale: Locale, input: MailRequest) {
  return requestMail(locale, requestResetMutation, input);
}

/** Opens the account of a link with the password chosen for it, and signs in. */
export async function verifyEmail(locale: Locale, input: LinkAnswer) {
  return enterAccount(locale, verifyMutation, input);
}

/** Gives an account the new password chosen by its link, and signs in. */
export async function resetPassword(locale: Locale, input: LinkAnswer) {
  return enterAccount(locale, resetMutation, input);
}

/** Has a link sent to a new e-mail of the account that is signed in; its password must be right. */
export async function requestEmailChange(locale: Locale, input: SignIn) {
  return requestMail(locale, requestEmailChangeMutation, input);
}

/** Moves the account that is signed in to the e-mail that the link was sent to. */
export async function confirmEmail(locale: Locale, input: EmailChange) {
  return changeAccount(locale, confirmEmailMutation, input, { changed: true as const });
}
