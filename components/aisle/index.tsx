export { InStore } from "./in-store";
