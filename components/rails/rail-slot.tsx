"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { RailPlace } from "./rail-place";
import { RailSkeleton } from "./rail-skeleton";

// Nothing of a rail is part of its page: it is fetched when its place comes near.
const RailView = lazy(() => import("./rail-view"));
const near = "600px";

/** Keeps a rail's place, in the rail's geometry, and fills it when the reader comes near. */
export function RailSlot(place: RailPlace) {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);

  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: near,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);

  return (
    <div ref={ref}>
      {isNear ? (
        <Suspense fallback={<RailSkeleton rail={place.rail} />}>
          <RailView {...place} />
        </Suspense>
      ) : (
        <RailSkeleton rail={place.rail} />
      )}
    </div>
  );
}
