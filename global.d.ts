import type { Pair } from "./lib/i18n/pairs";
import type messages from "./messages/en.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Pair;
    Messages: typeof messages;
  }
}
