export type { Availability } from "./query-options";
