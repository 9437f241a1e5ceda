import type { ID } from "@vendure/core";
import { inLanguage } from "../../stores/to-store";
import type { Translated } from "../../stores/types";
import type { Desk } from "../outbox/desk";
import type { Language } from "../words/words";

/** Where money is paid out, or was; and how, once it was. */
export interface PayoutFacts {
  store: string;
  address: string;
  tender: string | null;
  reference: string;
}

interface Row extends Pick<PayoutFacts, "tender" | "reference"> {
  locationName: string;
  displayName: Translated | null;
  street: Translated | null;
  city: Translated | null;
}

export async function payoutFacts(
  { query }: Pick<Desk, "query">,
  movementId: ID,
  language: Language,
): Promise<PayoutFacts | undefined> {
  const [row] = await query<Row>(
    `SELECT p.tender, p.reference, s.name AS "locationName",
       s."customFieldsDisplayname" AS "displayName", s."customFieldsStreet" AS street,
       s."customFieldsCity" AS city
     FROM pickup_payout p JOIN stock_location s ON s.id = p."storeId"
     WHERE p."movementId" = $1`,
    [movementId],
  );
  if (!row) return undefined;
  const text = (of: Translated | null) => inLanguage(of ?? undefined, language);
  return {
    store: text(row.displayName) || row.locationName,
    address: [text(row.street), text(row.city)].filter(Boolean).join(", "),
    tender: row.tender,
    reference: row.reference,
  };
}
