import type { ID } from "@vendure/core";
import type { ReceiptFigures } from "../../../contracts/order-money";
import type { LetterContext } from "../outbox/letter-context";

/** What was handed over and what it cost, in hundredths; nothing changes it but the fiscal number. */
export interface ReceiptFacts {
  /** The store's own; null where it counts none. */
  number: number | null;
  /** Empty until it is known. */
  fiscalNumber: string;
  registrationNumber: string;
  at: Date;
  taken: number;
  figures: ReceiptFigures;
}

export async function receiptFacts(
  { query }: Pick<LetterContext, "query">,
  pickupId: ID,
): Promise<ReceiptFacts | undefined> {
  const [row] = await query<ReceiptFacts>(
    `SELECT number, "fiscalNumber", "registrationNumber", at, taken::float8 AS taken, figures
     FROM pickup_receipt WHERE "pickupId" = $1`,
    [pickupId],
  );
  return row;
}
