export { readMyStore } from "./my-store";
export { slotsOptions, storesOptions } from "./query-options";
export { storeStockOptions } from "./store-stock-options";
