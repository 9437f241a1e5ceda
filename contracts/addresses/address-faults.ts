import { regionsOf } from "./regions";
import { statesOfZip } from "./us-zip";

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
  // A ZIP code of another state.
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

const postalCodes: Readonly<Record<string, RegExp>> = {
  KR: /^\d{5}$/,
  JP: /^\d{3}-?\d{4}$/,
  US: /^\d{5}(-\d{4})?$/,
  FR: /^\d{5}$/,
  // The district, and behind it two or three digits for the side of a street.
  TW: /^\d{3}(-?\d{2,3})?$/,
};

/**
 * What is wrong with an address that a market delivers to or hands out at. Nothing when it may be
 * used. Region and postal code must be there only in the United States, whose tax depends on them.
 */
export function addressFaults(market: string, address: AddressParts): AddressFault[] {
  if (address.countryCode !== market) return [{ field: "countryCode", reason: "country" }];
  const province = address.province?.trim() ?? "";
  const postalCode = address.postalCode?.trim() ?? "";
  const faults: AddressFault[] = [];
  const regions = regionsOf(market);
  const known =
    regions.length === 0 ||
    regions.some(({ value, iso }) => province === value || province === iso);
  const mayLack = (part: string) => part === "" && market !== "US";
  if (!known && !mayLack(province)) faults.push({ field: "province", reason: "region" });
  const zipStates = market === "US" ? statesOfZip(postalCode) : undefined;
  const exists = isPostalCode(market, postalCode) && zipStates?.length !== 0;
  if (!exists && !mayLack(postalCode)) faults.push({ field: "postalCode", reason: "postal-code" });
  else if (known && zipStates && !zipStates.includes(province))
    faults.push({ field: "postalCode", reason: "zip-elsewhere" });
  return faults;
}

/** Whether a country's postal codes are known here, and asked for. */
export function hasPostalCodes(country: string): boolean {
  return country in postalCodes;
}

/** Whether a postal code is written as in that country; anything is where there are none, or none are known. */
export function isPostalCode(country: string, postalCode: string): boolean {
  return postalCodes[country]?.test(postalCode) ?? true;
}
