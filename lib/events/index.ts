export type { SentEvent } from "./schemas";
export { tell } from "./tell";
