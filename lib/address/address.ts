/** Where somebody lives or receives goods, as one reads it from a form. */
export interface Address {
  fullName: string;
  phone: string;
  line1: string;
  line2: string;
  city: string;
  province: string;
  postalCode: string;
  countryCode: string;
}
