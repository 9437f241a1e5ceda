import { useState } from "react";
import type { Point } from "@/lib/pickup/types";

type Position =
  | { state: "unasked" | "asking" | "denied"; point?: undefined }
  | { state: "known"; point: Point };

// For as long as the page lives, and no longer: asked once, used by every list of stores.
let known: Position = { state: "unasked" };

/** Where the visitor is, once they ask for it. It is never asked for by itself. */
export function usePosition() {
  const [position, setPosition] = useState<Position>(known);

  function settle(next: Position) {
    known = next;
    setPosition(next);
  }

  function ask() {
    if (!("geolocation" in navigator)) return settle({ state: "denied" });
    settle({ state: "asking" });
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) =>
        settle({ state: "known", point: { latitude, longitude } }),
      () => settle({ state: "denied" }),
      { maximumAge: 10 * 60_000, timeout: 10_000 },
    );
  }

  return { ...position, ask };
}
