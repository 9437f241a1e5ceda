/**
 * How many characters there may be in what people say of themselves. Forms, storefront and engine
 * keep to it. Apart from the schemas, so that pages read it without loading zod.
 */
export const longest = {
  emailAddress: 254,
  password: 200,
  /** A first or a last name. */
  namePart: 80,
  /** The name of who gets a parcel. */
  fullName: 120,
  /** The name of who collects. */
  collector: 100,
  phone: 40,
  addressLine: 160,
  city: 80,
  region: 40,
  postalCode: 16,
  /** A wish, or a word to the store's people. */
  note: 200,
  /** A letter to the shop, or its answer. */
  message: 4000,
} as const;
