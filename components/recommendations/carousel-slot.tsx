"use client";

import { useRef } from "react";
import { useLazyOnVisible } from "../ui/use-lazy-on-visible";
import type { CarouselPlace } from "./carousel-place";
import { CarouselSkeleton } from "./carousel-skeleton";

// A carousel also asks for its goods when it is there: sooner than what only has to be loaded.
const near = 600;

/** Keeps a carousel's place, in the carousel's geometry, and fills it when the reader comes near. */
export function CarouselSlot(place: CarouselPlace) {
  const ref = useRef<HTMLDivElement>(null);
  const CarouselView = useLazyOnVisible(
    ref,
    () => import("./carousel-view").then((carousel) => carousel.CarouselView),
    near,
  );
  return (
    <div ref={ref}>
      {CarouselView ? <CarouselView {...place} /> : <CarouselSkeleton carousel={place.carousel} />}
    </div>
  );
}
