export { queueEvent } from "./queue-event";
