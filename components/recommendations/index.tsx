export { CarouselSlot } from "./carousel-slot";
