export { availabilityOptions } from "./query-options";
