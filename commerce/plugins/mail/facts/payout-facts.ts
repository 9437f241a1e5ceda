import type { ID } from "@vendure/core";
import type { Desk } from "../outbox/desk";
import type { Language } from "../words/words";
import { type PlaceRow, placeColumns, placeIn } from "./store-place";

/** Where money is paid out, or was; and how, once it was. */
export interface PayoutFacts {
  store: string;
  address: string;
  tender: string | null;
  reference: string;
}

type Row = PlaceRow & Pick<PayoutFacts, "tender" | "reference">;

export async function payoutFacts(
  { query }: Pick<Desk, "query">,
  movementId: ID,
  language: Language,
): Promise<PayoutFacts | undefined> {
  const [row] = await query<Row>(
    `SELECT p.tender, p.reference, ${placeColumns}
     FROM pickup_payout p JOIN stock_location s ON s.id = p."storeId"
     WHERE p."movementId" = $1`,
    [movementId],
  );
  return row && { ...placeIn(language, row), tender: row.tender, reference: row.reference };
}
