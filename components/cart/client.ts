export { useCartStore } from "./use-cart";
