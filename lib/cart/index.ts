export type { Cart, CartLine, Goods } from "./types";
