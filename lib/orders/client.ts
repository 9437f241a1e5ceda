export { recentOrderOptions } from "./query-options";
