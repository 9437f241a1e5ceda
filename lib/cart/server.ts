export { type BasketChange, changeBasket } from "./change-basket";
export { choosePickup } from "./choose-pickup";
export { basketFragment } from "./fragment";
export { reshapeBasket } from "./reshape";
export { storeToGoTo } from "./store-to-go-to";
