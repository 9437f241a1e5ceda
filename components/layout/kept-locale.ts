import { keepChoice, readStored } from "@/lib/browser/storage";
import type { Locale } from "@/lib/i18n/locales";

const storageKey = "maru:stay";

/** Has this browser remember that its visitor chose a language, so that no line offers another. */
export function keepLocale(locale: Locale): void {
  keepChoice(storageKey, locale);
}

/** Whether the visitor chose a language here before, whichever it was. */
export const hasKeptLocale = (): boolean => readStored(storageKey) !== null;
