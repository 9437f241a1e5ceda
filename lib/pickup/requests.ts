import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { CommandInput, TryInput } from "./schemas";
import type { Pickup } from "./types";

/** Has a store set pieces aside to be tried. Fails with an ApiError. */
export function sendTry(locale: Locale, body: TryInput): Promise<{ code: string }> {
  return callApi("/api/pickup/try", { locale, method: "POST", body });
}

/** Does something with a pickup of a placed order. */
export function sendCommand(locale: Locale, body: CommandInput): Promise<Pickup> {
  return callApi("/api/pickup/command", { locale, method: "POST", body });
}
