import type { LetterShop, MailOptions } from "./options";
import { isLanguage } from "./words";
import type { Language } from "./words/words";

/** The language to write in: the reader's, where the market's shop has it. */
export function languageFor(
  shop: Pick<LetterShop, "locales">,
  channel: string,
  languageCode: string,
): Language {
  const [first, ...more] = localesOf(shop, channel).map(({ language }) => language);
  const known = first === undefined ? [languageCode] : [first, ...more];
  const language = known.find((one) => one === languageCode) ?? first ?? "";
  return isLanguage(language) ? language : "en";
}

/** A page of the shop in the reader's language and market. */
export function shopUrl(
  { storefrontUrl, shop }: Pick<MailOptions, "storefrontUrl" | "shop">,
  channel: string,
  language: Language,
  path = "",
  query: Record<string, string> = {},
): string {
  const here = localesOf(shop, channel);
  const fallback = here[0]?.locale ?? shop.defaultLocale;
  const locale = here.find((one) => one.language === language)?.locale ?? fallback;
  const search = new URLSearchParams(query).toString();
  return `${storefrontUrl.replace(/\/$/, "")}/${locale}${path}${search ? `?${search}` : ""}`;
}

/** The locales of a market's pages; its channel is named by its country. */
function localesOf({ locales }: Pick<LetterShop, "locales">, channel: string) {
  return locales.filter(({ market }) => market.toLowerCase() === channel);
}
