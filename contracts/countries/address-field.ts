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

/** The parts of an address that are written on what is sent there. */
export type WrittenAddress = Record<Exclude<AddressFieldName, "fullName" | "phone">, string>;
