export { getCheckout } from "./get-checkout";
export { getDeliveryMethods } from "./get-delivery-methods";
export { placeOrder } from "./place-order";
export { saveAddress, saveContact, saveDelivery, savePickup } from "./save-step";
export { addressSchema, contactSchema, deliverySchema, placeSchema } from "./schemas";
