export { AddToCart } from "./add-to-cart";
export { ChangeFailure } from "./change-failure";
export { Settling } from "./settling";
export { WithdrawnLines } from "./withdrawn-lines";
