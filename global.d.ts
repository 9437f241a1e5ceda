import type { PageWords } from "./lib/content/shop-content";
import type { Pair } from "./lib/i18n/pairs";
import type messages from "./messages/en.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Pair;
    Messages: typeof messages & PageWords & { site: { name: string } };
  }
}

declare global {
  /** Put in by next.config.ts: the words for a failure in every language, as JSON. */
  const FAILURE_WORDS: string;
}
