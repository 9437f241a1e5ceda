"use client";

import { type RefObject, useSyncExternalStore } from "react";
import { rowsInSight } from "@/lib/staff/rows-in-sight";

function subscribe(listener: () => void): () => void {
  window.addEventListener("scroll", listener, { passive: true });
  window.addEventListener("resize", listener);
  return () => {
    window.removeEventListener("scroll", listener);
    window.removeEventListener("resize", listener);
  };
}

/** Which rows of a list in the page are to be drawn: the first, and the one after the last. */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  { rowHeight, count }: { rowHeight: number; count: number },
): [from: number, to: number] {
  const sight = () => ({
    above: -(list.current?.getBoundingClientRect().top ?? 0),
    height: window.innerHeight,
    rowHeight,
    count,
  });
  // As text, so that React sees at once whether anything has changed.
  const rows = useSyncExternalStore(
    subscribe,
    () => rowsInSight(sight()).join(),
    () => "0,0",
  );
  const [from = 0, to = 0] = rows.split(",").map(Number);
  return [from, to];
}
