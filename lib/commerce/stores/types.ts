import type { MarketCode } from "@/lib/i18n/pairs";

export interface Store {
  id: string;
  code: string;
  market: MarketCode;
  name: string;
  intro: string;
  address: {
    street: string;
    city: string;
    province: string | null;
    postalCode: string;
    countryCode: string;
  };
  latitude: number;
  longitude: number;
  /** IANA zone in which `hours` and `exceptions` are meant. */
  timeZone: string;
  phone: string;
  /** ISO weekday (Monday 1 … Sunday 7) to its hours, "HH:MM"; a missing day is closed. */
  hours: { weekday: number; opens: string; closes: string }[];
  /** Days with other hours; `opens` null is closed. */
  exceptions: { date: string; opens: string | null; closes: string | null; reason: string }[];
  services: string[];
}
