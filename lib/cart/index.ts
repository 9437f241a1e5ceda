export type { Basket, BasketLine } from "./types";
