import { countryFacts } from "../countries/countries";
import { postalCodePattern } from "../countries/postal-codes";
import { regionsOfPostalCode } from "../countries/postal-regions";

/** The parts of an address on which tax and delivery depend. */
export interface AddressParts {
  countryCode: string;
  province?: string | null | undefined;
  postalCode?: string | null | undefined;
}

export const faultReasons = [
  // The market does not deliver to that country.
  "country",
  // No region of the country, or none where tax depends on it.
  "region",
  // Not written as the country's postal codes are, or one that does not exist.
  "postal-code",
  // A postal code of another region.
  "zip-elsewhere",
] as const;

/** The message key of a fault, which the engine answers and its order process gives back. */
export function faultKeyOf(reason: AddressFault["reason"]): string {
  return `error.address-${reason}`;
}

/** Whether a message key is that of a fault. */
export function isFaultKey(key: string): boolean {
  return faultReasons.some((reason) => faultKeyOf(reason) === key);
}

export interface AddressFault {
  field: "countryCode" | "province" | "postalCode";
  reason: (typeof faultReasons)[number];
}

/**
 * What is wrong with an address that a market delivers to or hands out at. Nothing when it may be
 * used. Region and postal code must be there only where tax goes by the region.
 */
export function addressFaults(market: string, address: AddressParts): AddressFault[] {
  if (address.countryCode !== market) return [{ field: "countryCode", reason: "country" }];
  const province = address.province?.trim() ?? "";
  const postalCode = address.postalCode?.trim() ?? "";
  const faults: AddressFault[] = [];
  const { regions, taxByRegion } = countryFacts(market);
  const known =
    regions.length === 0 ||
    regions.some(({ value, iso }) => province === value || province === iso);
  const mayLack = (part: string) => part === "" && !taxByRegion;
  if (!known && !mayLack(province)) faults.push({ field: "province", reason: "region" });
  const lies = regionsOfPostalCode(market, postalCode);
  const exists = isPostalCode(market, postalCode) && lies?.length !== 0;
  if (!exists && !mayLack(postalCode)) faults.push({ field: "postalCode", reason: "postal-code" });
  else if (known && lies && !lies.includes(province))
    faults.push({ field: "postalCode", reason: "zip-elsewhere" });
  return faults;
}

/** Whether a country's postal codes are known here, and asked for. */
export function hasPostalCodes(country: string): boolean {
  return postalCodePattern(country) !== undefined;
}

/** Whether a postal code is written as in that country; anything is where there are none, or none are known. */
export function isPostalCode(country: string, postalCode: string): boolean {
  return postalCodePattern(country)?.test(postalCode) ?? true;
}
