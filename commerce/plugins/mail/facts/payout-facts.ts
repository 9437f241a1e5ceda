import type { ID } from "@vendure/core";
import type { Language } from "../../../../contracts/languages";
import type { LetterContext, Query } from "../outbox/letter-context";
import { type PlaceRow, placeColumns, placeIn } from "./store-place";

/** Where money is paid out, or was. */
export interface CounterFacts {
  store: string;
  address: string;
}

/** How it was paid out as well. */
export interface PayoutFacts extends CounterFacts {
  tender: string | null;
  reference: string;
}

type Row = PlaceRow & Pick<PayoutFacts, "tender" | "reference">;

/** How and where money was paid out, which nothing changes any more. */
export async function payoutFacts(
  { query }: Pick<LetterContext, "query">,
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

/** The store at which money waits now; another one may pay it out later. */
export async function payoutStore(query: Query, movementId: ID): Promise<ID | undefined> {
  const [row] = await query<{ storeId: ID }>(
    `SELECT "storeId" FROM pickup_payout WHERE "movementId" = $1`,
    [movementId],
  );
  return row?.storeId;
}

export async function counterFacts(
  { query }: Pick<LetterContext, "query">,
  storeId: ID,
  language: Language,
): Promise<CounterFacts | undefined> {
  const [row] = await query<PlaceRow>(
    `SELECT ${placeColumns} FROM stock_location s WHERE s.id = $1`,
    [storeId],
  );
  return row && placeIn(language, row);
}

/** The bank's own name of a transfer, which a person noted. */
export async function transferReference(
  { query }: Pick<LetterContext, "query">,
  movementId: ID,
): Promise<string | undefined> {
  const [row] = await query<{ reference: string }>(
    `SELECT r."transactionId" AS reference FROM payment_operation o
     JOIN refund r ON r.id = o."refundId" WHERE o.id = $1`,
    [movementId],
  );
  return row?.reference;
}
