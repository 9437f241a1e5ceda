import type { ID } from "@vendure/core";
import type { Language } from "../../../../contracts/languages";
import type { LetterContext } from "../outbox/letter-context";
import { type PlaceRow, placeColumns, placeIn } from "./store-place";

/** A pickup as it is now: what letters need of it to let it be collected. */
export interface PickupFacts {
  id: ID;
  code: string | null;
  passVersion: number;
  collectorName: string;
  collectorPhone: string;
  slotStart: Date;
  slotEnd: Date;
  storeCode: string;
  /** The store's name. */
  store: string;
  /** Its street and city. */
  address: string;
  storePhone: string;
  timeZone: string;
}

type Row = Omit<PickupFacts, "store" | "address"> & PlaceRow;

export async function pickupFacts(
  { query }: Pick<LetterContext, "query">,
  pickupId: ID,
  language: Language,
): Promise<PickupFacts | undefined> {
  const [row] = await query<Row>(
    `SELECT p.id, p.code, p."passVersion", p."collectorName", p."collectorPhone", p."slotStart",
       p."slotEnd", COALESCE(s."customFieldsCode", '') AS "storeCode",
       COALESCE(s."customFieldsPhone", '') AS "storePhone",
       COALESCE(s."customFieldsTimezone", 'UTC') AS "timeZone", ${placeColumns}
     FROM pickup p JOIN stock_location s ON s.id = p."storeId" WHERE p.id = $1`,
    [pickupId],
  );
  if (!row) return undefined;
  const { locationName, displayName, street, city, countryCode, ...facts } = row;
  return { ...facts, ...placeIn(language, row) };
}
