import type { MailOptions } from "./options";
import { isLanguage } from "./words";
import type { Language } from "./words/words";

// The storefront's pairs of language and market, each market's own language first.
const languagesOf: Record<string, readonly [Language, ...Language[]]> = {
  kr: ["ko", "en"],
  jp: ["ja"],
  us: ["en"],
  ae: ["ar", "en"],
};

/** The language to write in: the reader's, where the market's shop has it. */
export function languageFor(channel: string, languageCode: string): Language {
  const languages = languagesOf[channel];
  if (!languages) return isLanguage(languageCode) ? languageCode : "en";
  return languages.find((language) => language === languageCode) ?? languages[0];
}

/** A page of the shop in the reader's language and market. */
export function shopUrl(
  { storefrontUrl }: Pick<MailOptions, "storefrontUrl">,
  channel: string,
  language: Language,
  path = "",
  query: Record<string, string> = {},
): string {
  const market = Object.hasOwn(languagesOf, channel) ? channel : "kr";
  const pair = `${languageFor(market, language)}-${market}`;
  const search = new URLSearchParams(query).toString();
  return `${storefrontUrl.replace(/\/$/, "")}/${pair}${path}${search ? `?${search}` : ""}`;
}
