import type { MarketCode } from "../i18n/locales";

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

/** The fields of an address in the order in which people of the market know them. */
export const addressForms: Record<MarketCode, readonly AddressField[]> = {
  KR: [
    { name: "fullName", half: true },
    { name: "phone", half: true },
    { name: "postalCode", half: true },
    { name: "province", half: true },
    { name: "city" },
    { name: "line1" },
    { name: "line2" },
  ],
  JP: [
    { name: "fullName", half: true },
    { name: "phone", half: true },
    { name: "postalCode", half: true },
    { name: "province", half: true },
    { name: "city" },
    { name: "line1" },
    { name: "line2" },
  ],
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
