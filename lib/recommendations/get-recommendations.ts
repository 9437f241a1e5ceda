import "server-only";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { reshapeSearchPicture } from "../catalog/server";
import { asksForPrivacy, readAllowed } from "../consent/server";
import { queryEngine } from "../engine/client";
import { failureFrom } from "../engine/failure-from";
import { recommendationsQuery } from "./queries";
import type { CheckedRecommendationsRequest } from "./schemas";
import type { Recommendations } from "./types";

// A carousel is worth no longer wait: its place then shows nothing.
const timeoutMs = 1500;

/** A carousel's answer. For a visitor who allows nothing, the shop passes on the page alone. */
export async function getRecommendations(
  locale: Locale,
  { carousel, limit, ...context }: CheckedRecommendationsRequest,
): Promise<Result<Recommendations>> {
  const { subject, granted } = await readAllowed();
  const personal = granted.includes("personalisation");
  const market = marketOf(locale);
  try {
    const { data } = await queryEngine({
      query: recommendationsQuery,
      variables: {
        carousel,
        limit,
        context: {
          ...context,
          viewed: personal ? context.viewed : [],
          subject,
          doNotTrack: await asksForPrivacy(),
        },
      },
      language: languageOf(locale),
      market,
      timeoutMs,
    });
    const { items, ...rest } = data.recommendations;
    return ok({
      ...rest,
      items: items.map(({ productId, reason, card }) => {
        const { listPrice, regularListPrice, picture, variantId, variantPrice, ...shown } = card;
        return {
          reason,
          variant:
            variantId === null
              ? null
              : {
                  id: variantId,
                  price: { amount: variantPrice ?? listPrice, currency: market.currency },
                },
          product: {
            ...shown,
            id: productId,
            price: { amount: listPrice, currency: market.currency },
            regularPrice:
              regularListPrice === null
                ? null
                : { amount: regularListPrice, currency: market.currency },
            picture: picture && reshapeSearchPicture(picture),
          },
        };
      }),
    });
  } catch (error) {
    return failureFrom(error);
  }
}
