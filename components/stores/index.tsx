export { OpenNow } from "./open-now";
