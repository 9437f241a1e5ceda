export { warmProducts } from "./warm-products";
