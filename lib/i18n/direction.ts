import { factsOf } from "../../contracts/languages";
import { type Locale, languageOf } from "./locales";

/** Which way a locale's text runs. */
export function directionOf(locale: Locale): "ltr" | "rtl" {
  return factsOf(languageOf(locale)).direction;
}
