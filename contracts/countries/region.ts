import type { Language } from "../languages";

/** A first-level region of a country: a state, province, prefecture or emirate. */
export interface Region {
  /** As carriers and the engine read it. */
  value: string;
  /** The part after the country in ISO 3166-2; `value` itself when left out. */
  iso?: string;
  /** Its name, in languages in which it differs from the value. */
  names?: Partial<Record<Language, string>>;
}
