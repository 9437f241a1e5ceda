import "server-only";
import { graphql } from "@/contracts/shop";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { reshapeSearchPicture } from "../catalog/server";
import { queryEngine } from "../engine/client";
import { failureFrom } from "../engine/failure-from";
import { getAnswers } from "./get-answers";
import type { Suggestion } from "./types";

const query = graphql(`
  query Suggestions($term: String!) {
    searchSuggestions(term: $term, take: 8) {
      kind name slug
      picture { url width height focalPoint { x y } colour }
    }
  }
`);

/** As many as are in sight at once, so that answers behind products are seen too. */
const mostSuggestions = 8;
const mostAnswers = 3;

/**
 * Products and collections that a term may mean, best first, then stores and help. Not cached, terms
 * are without end.
 * @param storeList what the list of all stores is called
 */
export async function getSuggestions(
  locale: Locale,
  term: string,
  storeList: string,
): Promise<Result<Suggestion[]>> {
  try {
    const [{ data }, answers] = await Promise.all([
      queryEngine({
        query,
        variables: { term },
        language: languageOf(locale),
        market: marketOf(locale),
        timeoutMs: 1500,
      }),
      getAnswers(locale, term, { storeList, begun: true, most: mostAnswers }),
    ]);
    return ok([
      ...data.searchSuggestions.slice(0, mostSuggestions - answers.length).map(
        ({ kind, name, slug, picture }): Suggestion => ({
          kind: kind === "PRODUCT" ? "product" : "collection",
          name,
          href: kind === "PRODUCT" ? `/products/${slug}` : `/collections/${slug}`,
          picture: picture && reshapeSearchPicture(picture),
        }),
      ),
      ...answers.map((answer): Suggestion => ({ ...answer, kind: "answer", picture: null })),
    ]);
  } catch (error) {
    return failureFrom(error);
  }
}
