import type { ID } from "@vendure/core";
import type { Desk } from "../outbox/desk";
import type { Language } from "../words/words";

/** Pieces of a pickup that were not found, or have another in their place. */
export interface MissingFacts {
  orderLineId: ID;
  /** Not found and not replaced. */
  short: number;
  substituted: number;
  /** The name of what lies in their place. */
  substitute: string | null;
}

export function missingFacts(
  { query }: Pick<Desk, "query">,
  pickupId: ID,
  language: Language,
): Promise<MissingFacts[]> {
  return query(
    `SELECT l."orderLineId", l.short, l.substituted,
       (SELECT t.name FROM product_variant v
        JOIN product_translation t ON t."baseId" = v."productId"
        WHERE v.id = l."substituteId"
        ORDER BY t."languageCode" = $2 DESC, t."languageCode" = 'en' DESC LIMIT 1) AS substitute
     FROM pickup_line l WHERE l."pickupId" = $1 AND (l.short > 0 OR l.substituted > 0)
     ORDER BY l.id`,
    [pickupId, language],
  );
}
