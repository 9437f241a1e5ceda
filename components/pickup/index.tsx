export { CollectAll } from "./collect-all";
export { LineFate } from "./line-fate";
export { OrderPickups } from "./order-pickups";
export { ProductPickup } from "./product-pickup";
export { ServiceRequestFields } from "./service-request-fields";
export type { PieceToTry } from "./try-pieces";
