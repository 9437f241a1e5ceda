export { reportEvent } from "./report-event";
export type { SentEvent } from "./schemas";
