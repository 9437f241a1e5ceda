import { mutationOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";
import type { SignIn, SignUp } from "./schemas";
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

/** Opens an account and signs in; fails with an ApiError. Call `refreshVisitor` after it. */
export const signUpOptions = (pair: Pair) =>
  mutationOptions({
    mutationFn: (body: SignUp) => callApi("/api/account/sign-up", { pair, method: "POST", body }),
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
