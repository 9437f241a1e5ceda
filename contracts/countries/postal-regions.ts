import { statesOfZip } from "./us-zip";

/** Where the regions of postal codes are known. */
const byCountry: Readonly<Record<string, (code: string) => readonly string[]>> = {
  US: statesOfZip,
};

/**
 * The regions of a country in which a postal code lies: none for one that does not exist. Undefined
 * for a country of whose codes that is not known.
 */
export function regionsOfPostalCode(country: string, code: string): readonly string[] | undefined {
  return byCountry[country]?.(code);
}
