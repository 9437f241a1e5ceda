import type { StockLocation } from "@vendure/core";

const mark = "Click and collect";

/** The address of an order that is collected whole: goods are taxed where they are handed over. */
export function addressOfStore(store: StockLocation) {
  const { code, street, city, province, postalCode, countryCode } = store.customFields;
  return {
    company: mark,
    fullName: store.name,
    streetLine1: street?.en ?? code ?? "",
    city: city?.en ?? "",
    province: province ?? "",
    postalCode: postalCode ?? "",
    countryCode: countryCode ?? "",
  };
}

/** Whether an order's address says that it is a store's. Anyone can write such an address. */
export function isStoreAddress(address: { company?: string } | undefined): boolean {
  return address?.company === mark;
}

/** Whether an order's address is this store's, part by part: it decides on the tax. */
export function isAddressOf(store: StockLocation, address: object | undefined): boolean {
  const known = new Map(Object.entries(address ?? {}));
  return Object.entries(addressOfStore(store)).every(([part, value]) => known.get(part) === value);
}
