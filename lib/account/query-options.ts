import { mutationOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";
import type { EmailChange, LinkAnswer, MailRequest, SignIn, SignUp } from "./schemas";
import type { Account } from "./types";

/** The account that is signed in, or null. */
export const accountOptions = (pair: Pair) =>
  queryOptions({
    queryKey: ["account", pair],
    queryFn: ({ signal }) => callApi<Account | null>("/api/account", { pair, signal }),
    staleTime: 60_000,
  });

/** Signs in; fails with an ApiError. Call `refreshVisitor` after it. */
export const signInOptions = (pair: Pair) =>
  mutationOptions({
    mutationFn: (body: SignIn) => callApi("/api/account/sign-in", { pair, method: "POST", body }),
  });

/** Asks for an account; fails with an ApiError. What follows comes by mail. */
export const signUpOptions = (pair: Pair) =>
  mutationOptions({
    mutationFn: (body: SignUp) => callApi("/api/account/sign-up", { pair, method: "POST", body }),
  });

/** Which mail with a link: the one that opens an account, or the one for a new password. */
export type LinkKind = "verify" | "reset";

/** Asks for a mail with a link; fails with an ApiError. */
export const mailRequestOptions = (pair: Pair, kind: LinkKind) =>
  mutationOptions({
    mutationFn: (body: MailRequest) =>
      callApi(`/api/account/${kind}/mail`, { pair, method: "POST", body }),
  });

/** Sends what was chosen by a link and signs in; fails with an ApiError. Call `refreshVisitor` after it. */
export const linkOptions = (pair: Pair, kind: LinkKind) =>
  mutationOptions({
    mutationFn: (body: LinkAnswer) =>
      callApi(`/api/account/${kind}`, { pair, method: "POST", body }),
  });

/** Asks for a link to a new e-mail of one's account; fails with an ApiError. */
export const changeEmailOptions = (pair: Pair) =>
  mutationOptions({
    mutationFn: (body: SignIn) =>
      callApi("/api/account/email/mail", { pair, method: "POST", body }),
  });

/** Confirms a new e-mail; fails with an ApiError. Call `refreshVisitor` after it. */
export const confirmEmailOptions = (pair: Pair) =>
  mutationOptions({
    mutationFn: (body: EmailChange) =>
      callApi("/api/account/email", { pair, method: "POST", body }),
  });

/** Signs out; fails with an ApiError. Call `refreshVisitor` after it. */
export const signOutOptions = (pair: Pair) =>
  mutationOptions({
    mutationFn: () => callApi("/api/account/sign-out", { pair, method: "POST", body: {} }),
  });

/**
 * Reads again what depends on who the visitor is: the account, the basket that was carried over at
 * sign-in, and the checkout that has the account's contact. Resolves when the account is there.
 */
export async function refreshVisitor(client: QueryClient): Promise<void> {
  void client.invalidateQueries({ queryKey: ["basket"] });
  void client.invalidateQueries({ queryKey: ["checkout"] });
  await client.invalidateQueries({ queryKey: ["account"] });
}
