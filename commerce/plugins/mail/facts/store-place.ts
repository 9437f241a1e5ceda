import { inLanguage } from "../../stores/to-store";
import type { Translated } from "../../stores/types";
import type { Language } from "../words/words";

/** What a store's name and address are read from: columns of `stock_location s`. */
export const placeColumns = `s.name AS "locationName", s."customFieldsDisplayname" AS "displayName",
  s."customFieldsStreet" AS street, s."customFieldsCity" AS city`;

export interface PlaceRow {
  locationName: string;
  displayName: Translated | null;
  street: Translated | null;
  city: Translated | null;
}

/** A store's name, and its street and city, in a language. */
export function placeIn(
  language: Language,
  { locationName, displayName, street, city }: PlaceRow,
): { store: string; address: string } {
  const text = (of: Translated | null) => inLanguage(of ?? undefined, language);
  return {
    store: text(displayName) || locationName,
    address: [text(street), text(city)].filter(Boolean).join(", "),
  };
}
