import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { CommandInput } from "./schemas";
import type { Pickup } from "./types";

/** Does something with a pickup of a placed order. */
export function sendCommand(locale: Locale, body: CommandInput): Promise<Pickup> {
  return callApi("/api/pickup/command", { locale, method: "POST", body });
}
