"use client";

import { type ReactNode, useRef } from "react";
import { useLazyOnVisible } from "../ui/use-lazy-on-visible";
import type { PieceToTry } from "./try-pieces";

interface ProductPickupProps {
  title: ReactNode;
  /** The versions that may be tried in stores; none where the product may not. */
  toTry: readonly PieceToTry[];
}

/** Which store has the chosen variant; `title` is the heading that stands there from the first. */
export function ProductPickup({ title, toTry }: ProductPickupProps) {
  const place = useRef<HTMLElement>(null);
  const Panel = useLazyOnVisible(place, () =>
    import("./pickup-panel").then((room) => room.PickupPanel),
  );
  return (
    <section ref={place} aria-labelledby="collect" className="border-y border-line py-5">
      {title}
      <div className="min-h-[7.5rem]">{Panel && <Panel toTry={toTry} />}</div>
    </section>
  );
}
