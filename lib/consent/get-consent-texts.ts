import "server-only";
import { cacheCataloguePage, tags } from "@/lib/cache";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { queryEngine } from "../engine/client";
import { consentTextsQuery } from "./queries";
import type { ConsentTexts } from "./types";

/** What a consent is given to, in the locale's language. */
export async function getConsentTexts(locale: Locale): Promise<ConsentTexts> {
  "use cache";
  cacheCataloguePage(tags.catalogue());
  const { data } = await queryEngine({
    query: consentTextsQuery,
    language: languageOf(locale),
    market: marketOf(locale),
  });
  return data.consentTexts;
}
