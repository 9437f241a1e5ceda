export { confirmationSeen } from "./payment-memory";
export { checkoutOptions } from "./query-options";
