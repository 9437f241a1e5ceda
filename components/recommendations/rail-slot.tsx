"use client";

import { useRef } from "react";
import { useLater } from "../ui/use-later";
import type { RailPlace } from "./rail-place";
import { RailSkeleton } from "./rail-skeleton";

// A rail also asks for its goods when it is there: sooner than what only has to be loaded.
const near = 600;

/** Keeps a rail's place, in the rail's geometry, and fills it when the reader comes near. */
export function RailSlot(place: RailPlace) {
  const ref = useRef<HTMLDivElement>(null);
  const RailView = useLater(ref, () => import("./rail-view").then((rail) => rail.RailView), near);
  return (
    <div ref={ref}>{RailView ? <RailView {...place} /> : <RailSkeleton rail={place.rail} />}</div>
  );
}
