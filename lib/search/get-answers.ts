import "server-only";
import { getSiteContent } from "../content/server";
import type { Locale } from "../i18n/locales";
import { getStores } from "../stores/server";
import { type Answer, findAnswers } from "./find-answers";

interface Wanted {
  /** What the list of all stores is called. */
  storeList: string;
  /** Whether the term is still being typed. */
  begun?: boolean;
  most?: number;
}

/** Stores and help pages that a term asks for; at most six unless told. */
export async function getAnswers(
  locale: Locale,
  term: string,
  { storeList, begun = false, most = 6 }: Wanted,
): Promise<Answer[]> {
  const [stores, { policies }] = await Promise.all([getStores(locale), getSiteContent(locale)]);
  const sources = {
    stores: stores.map(({ code, name, address }) => ({
      code,
      name,
      city: address.city,
      address: address.street,
    })),
    pages: policies.map(({ topic, title }) => ({ topic, title, href: `/info/${topic}` })),
    storeList: { name: storeList, href: "/stores" },
  };
  return findAnswers(term, sources, begun).slice(0, most);
}
