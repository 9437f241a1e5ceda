export type { Cart, CartLine } from "./types";
