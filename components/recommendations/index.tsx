export { RailSlot } from "./rail-slot";
