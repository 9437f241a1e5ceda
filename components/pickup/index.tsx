export { CollectAll } from "./collect-all";
export { LineFate } from "./line-fate";
export { OrderPickups } from "./order-pickups";
export { ProductPickup } from "./product-pickup";
export { WishesFields } from "./wishes-fields";
