export { beginAttempt } from "./begin-attempt";
export { followAttempt } from "./follow-attempt";
export { getCheckout } from "./get-checkout";
export { getDeliveryMethods } from "./get-delivery-methods";
export { placeOrder } from "./place-order";
export { saveAddress, saveContact, saveDelivery, savePickup } from "./save-step";
export {
  addressSchema,
  attemptSchema,
  contactSchema,
  deliverySchema,
  followSchema,
  placeSchema,
} from "./schemas";
