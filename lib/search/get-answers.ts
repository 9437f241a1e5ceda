import "server-only";
import { getSiteContent } from "../content/server";
import type { Locale } from "../i18n/locales";
import { getStores } from "../stores/server";
import { type Answer, findAnswers } from "./find-answers";

/**
 * Stores and help pages that a term asks for; at most six. None when the engine does not say.
 * @param storeList what the list of all stores is called
 */
export async function getAnswers(
  locale: Locale,
  term: string,
  storeList: string,
): Promise<Answer[]> {
  const [stores, { policies }] = await Promise.all([getStores(locale), getSiteContent(locale)]);
  return findAnswers(term, {
    stores: stores.map(({ code, name, address }) => ({
      code,
      name,
      city: address.city,
      address: address.street,
    })),
    pages: policies.map(({ topic, title }) => ({ topic, title, href: `/info/${topic}` })),
    storeList: { name: storeList, href: "/stores" },
  }).slice(0, 6);
}
