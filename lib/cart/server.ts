export { type CartChange, changeCart } from "./change-cart";
export { addLine, setQuantity } from "./change-lines";
export { choosePickup, chooseStore } from "./choose-pickup";
export { cartFragment } from "./fragment";
export { getCart } from "./get-cart";
export { applyCouponMutation, removeCouponMutation, setGiftMutation } from "./queries";
export { reopenCart } from "./reopen-cart";
export { reshapeCart } from "./reshape";
export {
  addLineSchema,
  bringAlongSchema,
  buyAgainSchema,
  couponSchema,
  giftSchema,
  lineIdSchema,
  setQuantitySchema,
} from "./schemas";
export { storeToGoTo } from "./store-to-go-to";
export { buyAgain } from "./top-up";
export { bringAlong, getWaiting } from "./waiting";
