import type { AddressFieldName } from "../../contracts/countries/address-field";

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
