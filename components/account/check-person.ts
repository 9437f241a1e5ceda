import { longest } from "@/contracts/lengths";
import type { NameField } from "@/contracts/names/person-name";
import type { MailRequest, SignIn } from "@/lib/account/schemas";
import { looksLikeEmail } from "@/lib/email";

/** Keys below `account.errors`. */
export type PersonError =
  | "emailMissing"
  | "emailInvalid"
  | "passwordMissing"
  | "passwordShort"
  | "nameMissing"
  | "firstNameMissing"
  | "lastNameMissing"
  | "tooLong";

type Errors<T> = Partial<Record<keyof T, PersonError>>;

const shortestPassword = 8;
const longestPassword = 200;

/** What is wrong with a sign-in before it is sent; nothing when it may go. */
export function checkSignIn({ emailAddress, password }: SignIn): Errors<SignIn> {
  return tidy({
    emailAddress: emailError(emailAddress),
    // Only that there is one: rules for new passwords must not lock out an old one.
    password: password === "" ? "passwordMissing" : tooLong(password, longestPassword),
  });
}

/**
 * What is wrong with the wish for an account before it is sent; nothing when it may go. The first of
 * the fields for the name has to be filled: some names are one word.
 */
export function checkSignUp<F extends NameField>(
  values: Record<F | "emailAddress", string>,
  names: readonly F[],
): Errors<Record<F | "emailAddress", string>> {
  return tidy({ ...nameErrors(values, names), emailAddress: emailError(values.emailAddress) });
}

/** What is wrong with a name and a number before they are saved. The server reads the number. */
export function checkProfile<F extends NameField>(
  values: Record<F | "phone", string>,
  names: readonly F[],
): Errors<Record<F | "phone", string>> {
  return tidy({ ...nameErrors(values, names), phone: tooLong(values.phone, longest.phone) });
}

function nameErrors<F extends NameField>(values: Record<F, string>, names: readonly F[]) {
  const found = names.map((field, place) => [field, nameError(field, values[field], place > 0)]);
  return Object.fromEntries(found) as Record<F, PersonError | undefined>;
}

function nameError(field: NameField, typed: string, mayLack: boolean): PersonError | undefined {
  if (typed === "") return mayLack ? undefined : `${field}Missing`;
  return tooLong(typed, field === "name" ? longest.fullName : longest.namePart);
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
