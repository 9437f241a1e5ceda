import type messages from "./messages/en.json";
import type { Pair } from "./lib/i18n/pairs";

declare module "next-intl" {
  interface AppConfig {
    Locale: Pair;
    Messages: typeof messages;
  }
}
