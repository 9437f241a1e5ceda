export { sharedCartSchema } from "./schemas";
export { commandSharedCart } from "./shared-cart";
