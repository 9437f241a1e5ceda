import { mutationOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { EmailChange, LinkAnswer, MailRequest, Profile, SignIn, SignUp } from "./schemas";
import type { Account } from "./types";

/** The account that is signed in, or null. */
export const accountOptions = (locale: Locale) =>
  queryOptions({
    queryKey: ["account", locale],
    queryFn: ({ signal }) => callApi<Account | null>("/api/account", { locale, signal }),
    staleTime: 60_000,
  });

/** Signs in; fails with an ApiError. Call `refreshVisitor` after it. */
export const signInOptions = (locale: Locale) =>
  mutationOptions({
    mutationFn: (body: SignIn) => callApi("/api/account/sign-in", { locale, method: "POST", body }),
  });

/** Asks for an account; fails with an ApiError. What follows comes by mail. */
export const signUpOptions = (locale: Locale) =>
  mutationOptions({
    mutationFn: (body: SignUp) => callApi("/api/account/sign-up", { locale, method: "POST", body }),
  });

/** Which mail with a link: the one that opens an account, or the one for a new password. */
export type LinkKind = "verify" | "reset";

/** Asks for a mail with a link; fails with an ApiError. */
export const mailRequestOptions = (locale: Locale, kind: LinkKind) =>
  mutationOptions({
    mutationFn: (body: MailRequest) =>
      callApi(`/api/account/${kind}/mail`, { locale, method: "POST", body }),
  });

/** Sends what was chosen by a link and signs in; fails with an ApiError. Call `refreshVisitor` after it. */
export const linkOptions = (locale: Locale, kind: LinkKind) =>
  mutationOptions({
    mutationFn: (body: LinkAnswer) =>
      callApi(`/api/account/${kind}`, { locale, method: "POST", body }),
  });

/** Asks for a link to a new e-mail of one's account; fails with an ApiError. */
export const changeEmailOptions = (locale: Locale) =>
  mutationOptions({
    mutationFn: (body: SignIn) =>
      callApi("/api/account/email/mail", { locale, method: "POST", body }),
  });

/** Saves how the account is called; fails with an ApiError. Call `refreshVisitor` after it. */
export const profileOptions = (locale: Locale) =>
  mutationOptions({
    mutationFn: (body: Profile) => callApi("/api/account/profile", { locale, method: "PUT", body }),
  });

/** Confirms a new e-mail; fails with an ApiError. Call `refreshVisitor` after it. */
export const confirmEmailOptions = (locale: Locale) =>
  mutationOptions({
    mutationFn: (body: EmailChange) =>
      callApi("/api/account/email", { locale, method: "POST", body }),
  });

/** Signs out; fails with an ApiError. Call `refreshVisitor` after it. */
export const signOutOptions = (locale: Locale) =>
  mutationOptions({
    mutationFn: () => callApi("/api/account/sign-out", { locale, method: "POST", body: {} }),
  });

/**
 * Reads again what depends on who the visitor is. That is the account, the cart that was carried
 * over at sign-in, and the checkout with the account's contact. Resolves when the account is there.
 */
export async function refreshVisitor(client: QueryClient): Promise<void> {
  void client.invalidateQueries({ queryKey: ["cart"] });
  void client.invalidateQueries({ queryKey: ["checkout"] });
  await client.invalidateQueries({ queryKey: ["account"] });
}
