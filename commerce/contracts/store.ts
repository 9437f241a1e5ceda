import type { StockLocation } from "@vendure/core";
import { inLanguage, type Translated } from "../../contracts/texts";

export interface OpeningHours {
  weekday: number;
  opens: string;
  closes: string;
}

export interface OpeningException extends Translated {
  date: string;
  opens?: string;
  closes?: string;
}

/** A picture that a merchant chose, by the id of its asset. */
export interface NamedPicture {
  asset: string;
  /** What it shows; empty where no one wrote it in any language. */
  alt: string;
}

function pictureOf(fields: StockLocation["customFields"], language: string): NamedPicture | null {
  const { picture: asset, pictureAlt } = fields;
  return asset ? { asset, alt: inLanguage(pictureAlt, language) } : null;
}

/** A stock location as the APIs' `Store`, in a language. */
export function toStore(location: StockLocation, language: string) {
  const fields = location.customFields;
  return {
    id: location.id,
    code: fields.code ?? String(location.id),
    market: fields.market ?? "",
    name: inLanguage(fields.displayName, language) || location.name,
    intro: inLanguage(fields.intro, language),
    address: {
      street: inLanguage(fields.street, language),
      city: inLanguage(fields.city, language),
      province: fields.province ?? null,
      postalCode: fields.postalCode ?? "",
      countryCode: fields.countryCode ?? "",
    },
    latitude: fields.latitude ?? 0,
    longitude: fields.longitude ?? 0,
    timeZone: fields.timeZone ?? "UTC",
    phone: fields.phone ?? "",
    hours: fields.hours ?? [],
    exceptions: (fields.exceptions ?? []).map((exception) => ({
      date: exception.date,
      opens: exception.opens || null,
      closes: exception.closes || null,
      reason: inLanguage(exception, language),
    })),
    services: fields.services ?? [],
    tryPieces: fields.reserveToTry ? (fields.tryPieces ?? 0) : 0,
    /** The Shop API resolves it to a file (plugins/stores). */
    picture: pictureOf(fields, language),
  };
}
