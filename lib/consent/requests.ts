import type { Purpose } from "@/contracts/consent";
import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { Decide } from "./schemas";

/** Sends a decision from the browser; the cookie has changed when it answers. */
export function sendDecision(locale: Locale, decision: Decide): Promise<{ granted: Purpose[] }> {
  return callApi("/api/consent", { locale, method: "POST", body: decision, keepalive: true });
}
