import "server-only";
import { z } from "zod";
import { cacheShopFloor, tags } from "@/lib/cache";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { ask } from "../client";
import { consentTextsQuery } from "./queries";
import { type ConsentTexts, purposes } from "./types";

const schema = z.object({
  consentTexts: z.object({
    version: z.string(),
    texts: z.array(z.object({ purpose: z.enum(purposes), text: z.string() })),
  }),
});

/** What a consent is given to, in the pair's language. */
export async function getConsentTexts(pair: Pair): Promise<ConsentTexts> {
  "use cache";
  cacheShopFloor(tags.catalogue());
  const { data } = await ask({
    query: consentTextsQuery,
    schema,
    language: languageOf(pair),
    market: marketOf(pair),
  });
  return data.consentTexts;
}
