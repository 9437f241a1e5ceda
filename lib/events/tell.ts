import type { Locale } from "../i18n/locales";
import type { Told } from "./track";

/**
 * Tells the shop what was done, if the visitor allows it. Whoever has allowed nothing does not even
 * load what would tell.
 */
export function tell(locale: Locale, event: Told): void {
  if (!/maru_consent=[\d-]+\.\w/.test(document.cookie)) return;
  void import("./track").then(({ track }) => track(locale, event));
}
