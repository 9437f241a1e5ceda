import type { ID } from "@vendure/core";
import { inLanguage } from "../../stores/to-store";
import type { Translated } from "../../stores/types";
import type { Desk } from "../outbox/desk";
import type { Language } from "../words/words";

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

type Row = Omit<PickupFacts, "store" | "address"> & {
  locationName: string;
  displayName: Translated | null;
  street: Translated | null;
  city: Translated | null;
};

export async function pickupFacts(
  { query }: Pick<Desk, "query">,
  pickupId: ID,
  language: Language,
): Promise<PickupFacts | undefined> {
  const [row] = await query<Row>(
    `SELECT p.id, p.code, p."passVersion", p."collectorName", p."collectorPhone", p."slotStart",
       p."slotEnd", COALESCE(s."customFieldsCode", '') AS "storeCode", s.name AS "locationName",
       s."customFieldsDisplayname" AS "displayName", s."customFieldsStreet" AS street,
       s."customFieldsCity" AS city, COALESCE(s."customFieldsPhone", '') AS "storePhone",
       COALESCE(s."customFieldsTimezone", 'UTC') AS "timeZone"
     FROM pickup p JOIN stock_location s ON s.id = p."storeId" WHERE p.id = $1`,
    [pickupId],
  );
  if (!row) return undefined;
  const { locationName, displayName, street, city, ...facts } = row;
  const text = (of: Translated | null) => inLanguage(of ?? undefined, language);
  return {
    ...facts,
    store: text(displayName) || locationName,
    address: [text(street), text(city)].filter(Boolean).join(", "),
  };
}
