import "server-only";
import { cacheShopFloor, tags } from "@/lib/cache";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { ask } from "../engine/client";
import { consentTextsQuery } from "./queries";
import type { ConsentTexts } from "./types";

/** What a consent is given to, in the pair's language. */
export async function getConsentTexts(pair: Pair): Promise<ConsentTexts> {
  "use cache";
  cacheShopFloor(tags.catalogue());
  const { data } = await ask({
    query: consentTextsQuery,
    language: languageOf(pair),
    market: marketOf(pair),
  });
  return data.consentTexts;
}
