export { AddToCart } from "./add-to-cart";
export { LostCart } from "./lost-cart";
export { Settling } from "./settling";
export { WithdrawnLines } from "./withdrawn-lines";
