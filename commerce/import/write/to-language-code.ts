import { LanguageCode } from "@vendure/common/lib/generated-types";

/**
 * A language of the shop as Vendure writes it: `zh-Hant` is `zh_Hant`.
 * @throws Error for a language that Vendure does not know
 */
export function toLanguageCode(language: string): LanguageCode {
  const code = language.replace("-", "_");
  const known = Object.values(LanguageCode).find((one) => one === code);
  if (!known) throw new Error(`The engine knows no language ${language}`);
  return known;
}
