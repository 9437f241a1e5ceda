import type { Locale } from "../i18n/locales";
import type { ReportedEvent } from "./queue-event";

/**
 * Tells the shop what was done, if the visitor allows it. Whoever has allowed nothing does not even
 * load what would tell.
 */
export function reportEvent(locale: Locale, event: ReportedEvent): void {
  if (!/maru_consent=[\d-]+\.\w/.test(document.cookie)) return;
  void import("./queue-event").then(({ queueEvent }) => queueEvent(locale, event));
}
