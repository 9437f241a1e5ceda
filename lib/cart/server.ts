export { type CartChange, changeCart } from "./change-cart";
export { choosePickup } from "./choose-pickup";
export { cartFragment } from "./fragment";
export { reshapeCart } from "./reshape";
export { storeToGoTo } from "./store-to-go-to";
