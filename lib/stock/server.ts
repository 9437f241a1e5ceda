export { getAvailability } from "./get-availability";
