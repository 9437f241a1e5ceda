import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { content } from "../../shop.config";
import { merge } from "./merge";
import { defaultPair, isPair, type Language, languageOf, marketOf, shopName } from "./pairs";

export default getRequestConfig(async ({ locale }) => {
  // `locale` is given only by callers outside a page (route handlers). `requestLocale` must not
  // be touched: it reads headers, which would make every page dynamic.
  const candidate = locale ?? (await rootLocale());
  const pair = isPair(candidate) ? candidate : defaultPair;
  return {
    locale: pair,
    timeZone: marketOf(pair).timeZone,
    messages: await messagesIn(languageOf(pair)),
  };
});

/** The words of the interface, with the shop's own among them. */
async function messagesIn(language: Language) {
  const [interfaceWords, { words }] = await Promise.all([
    import(`../../messages/${language}.json`),
    content(),
  ]);
  const own = merge(words[language].pages, { site: { name: shopName(language) } });
  return merge(interfaceWords.default, own);
}
