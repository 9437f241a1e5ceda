import type { PageWords } from "./contracts/shop-content";
import type { Locale } from "./lib/i18n/locales";
import type messages from "./messages/en.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages & PageWords & { site: { name: string } };
  }
}

declare global {
  /** Put in by next.config.ts: the words for a failure in every language, as JSON. */
  const FAILURE_WORDS: string;
}
