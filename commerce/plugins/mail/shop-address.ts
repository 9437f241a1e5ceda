import { fromEngine, isLanguage, type Language } from "../../../contracts/languages";
import type { LetterShop, MailOptions } from "./options";

/**
 * The language to write in: the reader's, where the market's shop has it, else the market's own. Of
 * no market it is any of the shop's, English before others.
 * @param languageCode as the engine spells it
 */
export function languageFor(
  shop: Pick<LetterShop, "locales">,
  channel: string,
  languageCode: string,
): Language {
  const asked = fromEngine(languageCode);
  const here = localesOf(shop, channel);
  const spoken = (here.length > 0 ? here : shop.locales)
    .map(({ language }) => language)
    .filter(isLanguage);
  const usual = here.length > 0 ? undefined : spoken.find((one) => one === "en");
  return spoken.find((one) => one === asked) ?? usual ?? spoken[0] ?? "en";
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
