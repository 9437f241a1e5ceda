import "server-only";
import { graphql } from "@/contracts/shop";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { reshapeSearchPicture } from "../catalog/server";
import { queryEngine } from "../engine/client";
import { failureFrom } from "../engine/failure-from";
import type { Suggestion } from "./types";

const query = graphql(`
  query Suggestions($term: String!) {
    searchSuggestions(term: $term, take: 8) {
      kind name slug
      picture { url width height focalPoint { x y } colour }
    }
  }
`);

/** Products and collections that a term may mean, best first; not cached, terms are without end. */
export async function getSuggestions(locale: Locale, term: string): Promise<Result<Suggestion[]>> {
  try {
    const { data } = await queryEngine({
      query,
      variables: { term },
      language: languageOf(locale),
      market: marketOf(locale),
      timeoutMs: 1500,
    });
    return ok(
      data.searchSuggestions.map(({ kind, picture, ...rest }) => ({
        ...rest,
        kind: kind === "PRODUCT" ? "product" : "collection",
        picture: picture && reshapeSearchPicture(picture),
      })),
    );
  } catch (error) {
    return failureFrom(error);
  }
}
