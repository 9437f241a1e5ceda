import type { Pair } from "./lib/i18n/pairs";
import type messages from "./messages/en.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Pair;
    Messages: typeof messages;
  }
}

declare global {
  /** Put in by next.config.ts: the words for a failure, per language. */
  const FAILURE_WORDS: readonly {
    language: string;
    title: string;
    text: string;
    retry: string;
  }[];
}
