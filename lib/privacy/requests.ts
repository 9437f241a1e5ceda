import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";
import type { Kept } from "./types";

/** What the shop keeps of this visitor. */
export const keptOptions = (pair: Pair) =>
  queryOptions({
    queryKey: ["kept", pair],
    queryFn: ({ signal }) => callApi<Kept>("/api/privacy", { pair, signal }),
    staleTime: 0,
  });

/** Ends the account of whoever is signed in. */
export function sendDeleteAccount(pair: Pair, password: string): Promise<{ deleted: true }> {
  return callApi("/api/account/delete", { pair, method: "POST", body: { password } });
}

/** Has everything deleted that the shop keeps of what this visitor did. */
export function sendForget(pair: Pair): Promise<{ forgotten: boolean }> {
  return callApi("/api/privacy", { pair, method: "DELETE", body: {} });
}
