export { lineHref } from "./line-href";
export type { EngineOrder } from "./reshape";
export type { Order, OrderLine, OrderStatus, Purchase, RecentOrder } from "./types";
