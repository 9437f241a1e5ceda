import type { MailRequest, SignIn, SignUp } from "@/lib/account/schemas";
import { looksLikeEmail } from "@/lib/email";

/** Keys below `account.errors`. */
export type PersonError =
  | "emailMissing"
  | "emailInvalid"
  | "passwordMissing"
  | "passwordShort"
  | "firstNameMissing"
  | "lastNameMissing"
  | "tooLong";

type Errors<T> = Partial<Record<keyof T, PersonError>>;

const shortestPassword = 8;
const longestPassword = 200;
const longestName = 80;

/** What is wrong with a sign-in before it is sent; nothing when it may go. */
export function checkSignIn({ emailAddress, password }: SignIn): Errors<SignIn> {
  return tidy({
    emailAddress: emailError(emailAddress),
    // Only that there is one: rules for new passwords must not lock out an old one.
    password: password === "" ? "passwordMissing" : tooLong(password, longestPassword),
  });
}

/** What is wrong with the wish for an account before it is sent; nothing when it may go. */
export function checkSignUp(person: SignUp): Errors<SignUp> {
  return tidy({
    emailAddress: emailError(person.emailAddress),
    firstName:
      person.firstName === "" ? "firstNameMissing" : tooLong(person.firstName, longestName),
    lastName: person.lastName === "" ? "lastNameMissing" : tooLong(person.lastName, longestName),
  });
}

/** What is wrong with an address that a mail is wanted at; nothing when it may go. */
export function checkMailRequest({ emailAddress }: MailRequest): Errors<MailRequest> {
  return tidy({ emailAddress: emailError(emailAddress) });
}

/** Returns the faults of a newly chosen password; nothing when it may go. */
export function checkNewPassword({ password }: { password: string }): Errors<{ password: string }> {
  return tidy({ password: newPasswordError(password) });
}

function emailError(email: string): PersonError | undefined {
  if (email === "") return "emailMissing";
  return looksLikeEmail(email) ? undefined : "emailInvalid";
}

function newPasswordError(password: string): PersonError | undefined {
  if (password === "") return "passwordMissing";
  if (password.length < shortestPassword) return "passwordShort";
  return tooLong(password, longestPassword);
}

function tooLong(text: string, most: number): PersonError | undefined {
  return text.length > most ? "tooLong" : undefined;
}

function tidy<K extends string>(errors: Record<K, PersonError | undefined>) {
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error)) as Partial<
    Record<K, PersonError>
  >;
}
