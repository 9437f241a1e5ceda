import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { Kept } from "./types";

/** What the shop keeps of this visitor. */
export const keptOptions = (locale: Locale) =>
  queryOptions({
    queryKey: ["kept", locale],
    queryFn: ({ signal }) => callApi<Kept>("/api/privacy", { locale, signal }),
    staleTime: 0,
  });

/** Ends the signed-in account. */
export function sendDeleteAccount(locale: Locale, password: string): Promise<{ deleted: true }> {
  return callApi("/api/account/delete", { locale, method: "POST", body: { password } });
}

/** Has everything deleted that the shop keeps of what this visitor did. */
export function sendForget(locale: Locale): Promise<{ forgotten: boolean }> {
  return callApi("/api/privacy", { locale, method: "DELETE", body: {} });
}
