export { directionsUrl } from "./directions";
export { formatDay, formatMoment } from "./format-hours";
export type { Store } from "./types";
