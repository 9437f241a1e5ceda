export { useBasketStore } from "./use-basket";
