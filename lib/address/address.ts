/** An address where a person lives or receives goods, as read from a form. */
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
