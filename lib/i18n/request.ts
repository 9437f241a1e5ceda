import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import type messages from "../../messages/en.json";
import { content } from "../../shop.config";
import { defaultLocale, isLocale, type Language, languageOf, marketOf, shopName } from "./locales";
import { mergeMessages } from "./merge";

export default getRequestConfig(async ({ locale: asked }) => {
  // `locale` is given only by callers outside a page (route handlers). `requestLocale` must not
  // be touched: it reads headers, which would make every page dynamic.
  const candidate = asked ?? (await rootLocale());
  const locale = isLocale(candidate) ? candidate : defaultLocale;
  return {
    locale,
    timeZone: marketOf(locale).timeZone,
    messages: await messagesIn(languageOf(locale)),
  };
});

/** The words of the interface, with the shop's own among them. */
async function messagesIn(language: Language) {
  const [interfaceWords, { words }] = await Promise.all([
    import(`../../messages/${language}.json`),
    content(),
  ]);
  const unsaid = unsaidBy(shopName(language), interfaceWords.default);
  return mergeMessages(interfaceWords.default, mergeMessages(unsaid, words[language].pages));
}

/** What stands where a shop says nothing of its own. */
function unsaidBy(name: string, { layout }: typeof messages) {
  return {
    site: { name, title: name, description: "" },
    layout: { footer: { line: "", legal: "", allStores: layout.stores } },
    stores: { intro: "" },
    listing: { intro: "" },
    search: { ideaList: "" },
  };
}
