import { readCookies } from "../browser/cookies";
import type { Locale } from "../i18n/locales";
import type { ReportedEvent } from "./types";

/**
 * Tells the shop what was done, if the visitor allows it. The browser of a visitor who allows
 * nothing does not even load the code for it.
 */
export function reportEvent(locale: Locale, event: ReportedEvent): void {
  if (!/maru_consent=[\d-]+\.\w/.test(readCookies())) return;
  void import("./queue-event").then(({ queueEvent }) => queueEvent(locale, event));
}
