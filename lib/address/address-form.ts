export type AddressFieldName =
  | "fullName"
  | "phone"
  | "postalCode"
  | "province"
  | "city"
  | "line1"
  | "line2";

export interface AddressField {
  name: AddressFieldName;
  /** Shares its line with the next or the one before. */
  half?: boolean;
}

const fromLarge: readonly AddressField[] = [
  { name: "fullName", half: true },
  { name: "phone", half: true },
  { name: "postalCode", half: true },
  { name: "province", half: true },
  { name: "city" },
  { name: "line1" },
  { name: "line2" },
];

const forms: Readonly<Record<string, readonly AddressField[]>> = {
  KR: fromLarge,
  JP: fromLarge,
  TW: fromLarge,
  US: [
    { name: "fullName" },
    { name: "line1" },
    { name: "line2" },
    { name: "city" },
    { name: "province", half: true },
    { name: "postalCode", half: true },
    { name: "phone" },
  ],
  AE: [
    { name: "fullName", half: true },
    { name: "phone", half: true },
    { name: "province", half: true },
    { name: "city", half: true },
    { name: "line1" },
    { name: "line2" },
  ],
};

/** As most of the world writes: the postal code beside the city, and no region. */
const common: readonly AddressField[] = [
  { name: "fullName" },
  { name: "line1" },
  { name: "line2" },
  { name: "postalCode", half: true },
  { name: "city", half: true },
  { name: "phone" },
];

/**
 * The fields of an address of a country (`KR`) in the order in which people there know them. A
 * country without regions that are known here is not asked for one.
 */
export function addressFormOf(country: string): readonly AddressField[] {
  return forms[country] ?? common;
}

/** The autofill tokens of the HTML standard, for an address that something is sent to. */
export const addressAutoComplete: Record<AddressFieldName, string> = {
  fullName: "shipping name",
  phone: "shipping tel",
  postalCode: "shipping postal-code",
  province: "shipping address-level1",
  city: "shipping address-level2",
  line1: "shipping address-line1",
  line2: "shipping address-line2",
};
