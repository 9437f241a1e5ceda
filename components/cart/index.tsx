export { AddToBasket } from "./add-to-basket";
export { ChangeFailure } from "./change-failure";
export { Settling } from "./settling";
export { WithdrawnLines } from "./withdrawn-lines";
