export type { DeliveryMethod } from "./get-delivery-methods";
