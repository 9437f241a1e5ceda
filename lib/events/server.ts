export { recordEvents } from "./record-events";
export { eventsSchema } from "./schemas";
