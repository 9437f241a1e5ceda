import "server-only";
import { graphql } from "@/contracts/shop";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { queryEngine } from "../engine/client";
import { failureFrom } from "../engine/failure-from";

const query = graphql(`
  query Availability($ids: [ID!]!) {
    variantAvailability(variantIds: $ids) { variantId available }
  }
`);

/** Pieces that can still be bought in the locale's market, by variant; unknown variants have none. */
export async function getAvailability(
  locale: Locale,
  variantIds: string[],
): Promise<Result<Map<string, number>>> {
  try {
    const { data } = await queryEngine({
      query,
      variables: { ids: variantIds },
      language: languageOf(locale),
      market: marketOf(locale),
      timeoutMs: 2000,
    });
    return ok(new Map(data.variantAvailability.map((a) => [a.variantId, a.available])));
  } catch (error) {
    return failureFrom(error);
  }
}
