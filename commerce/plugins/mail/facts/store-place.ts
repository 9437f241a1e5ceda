import { storeLine } from "../../../../contracts/addresses/store-line";
import type { Language } from "../../../../contracts/languages";
import { inLanguage, type Translated } from "../../../../contracts/texts";
import type { LetterContext } from "../outbox/letter-context";

/** What a store's name and address are read from: columns of `stock_location s`. */
export const placeColumns = `s.name AS "locationName", s."customFieldsDisplayname" AS "displayName",
  s."customFieldsStreet" AS street, s."customFieldsCity" AS city,
  COALESCE(s."customFieldsCountrycode", '') AS "countryCode"`;

export interface PlaceRow {
  locationName: string;
  displayName: Translated | null;
  street: Translated | null;
  city: Translated | null;
  countryCode: string;
}

/** A store's name, and its street and city, in a language. */
export function placeIn(
  language: Language,
  { locationName, displayName, street, city, countryCode }: PlaceRow,
): { store: string; address: string } {
  const text = (of: Translated | null) => inLanguage(of ?? undefined, language);
  return {
    store: text(displayName) || locationName,
    address: storeLine({ street: text(street), city: text(city), countryCode }),
  };
}

/** Names of stores by their codes. */
export async function storeNames(
  { query }: Pick<LetterContext, "query">,
  language: Language,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const rows = await query<PlaceRow & { code: string }>(
    `SELECT s."customFieldsCode" AS code, ${placeColumns} FROM stock_location s
     WHERE s."customFieldsCode" = ANY($1)`,
    [codes],
  );
  return new Map(rows.map(({ code, ...row }) => [code, placeIn(language, row).store]));
}
