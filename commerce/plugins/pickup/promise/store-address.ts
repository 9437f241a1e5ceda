import type { Order, StockLocation } from "@vendure/core";

type OrderAddress = Order["shippingAddress"];

/**
 * An address of an order with the code of the store that it is. The APIs' addresses have no such
 * field, so only the engine writes it. An address that is written over it takes it away.
 */
type StoreAddress = OrderAddress & { store?: string | null };

/** The address of an order that is collected whole: goods are taxed where they are handed over. */
export function addressOfStore(store: StockLocation) {
  const { code, street, city, province, postalCode, countryCode } = store.customFields;
  return {
    store: code ?? "",
    fullName: store.name,
    streetLine1: street?.en ?? code ?? "",
    city: city?.en ?? "",
    province: province ?? "",
    postalCode: postalCode ?? "",
    countryCode: countryCode ?? "",
  };
}

/** Whether an order's address is a store's, where all of it is collected. */
export function isStoreAddress(address: StoreAddress | undefined): boolean {
  return typeof address?.store === "string";
}

/** What turns an order's address, when it is changed in part, into one that is no store's. */
export const noStore = { store: null };

/** Whether an order's address is this store's, part by part: it decides on the tax. */
export function isAddressOf(store: StockLocation, address: object | undefined): boolean {
  const known = new Map(Object.entries(address ?? {}));
  return Object.entries(addressOfStore(store)).every(([part, value]) => known.get(part) === value);
}
