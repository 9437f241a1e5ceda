import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { defaultPair, isPair, languageOf, marketOf } from "./pairs";

export default getRequestConfig(async ({ locale }) => {
  // `locale` is given only by callers outside a page (route handlers). `requestLocale` must not
  // be touched: it reads headers, which would make every page dynamic.
  const candidate = locale ?? (await rootLocale());
  const pair = isPair(candidate) ? candidate : defaultPair;
  return {
    locale: pair,
    timeZone: marketOf(pair).timeZone,
    messages: (await import(`../../messages/${languageOf(pair)}.json`)).default,
  };
});
