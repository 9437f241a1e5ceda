export { track } from "./track";
