export { readMyStore } from "./my-store";
export { slotsOptions, storesOptions } from "./query-options";
export { shelfOptions } from "./shelf-options";
