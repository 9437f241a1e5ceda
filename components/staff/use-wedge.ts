"use client";

import { useEffect, useRef } from "react";
import { passesHeard } from "./scanned-pass";

/** Scanners type faster than people: a pause of so many ms begins a new code. */
const pauseMs = 250;
const shortest = 4;

/**
 * Hears scanners that type what they read and end with Enter, wherever the focus is. What somebody
 * types into a field stays theirs.
 */
export function useWedge(onCode: (code: string) => void): void {
  const handler = useRef(onCode);
  useEffect(() => {
    handler.current = onCode;
  });
  useEffect(() => {
    let typed = "";
    let last = 0;
    let passes = passesHeard();
    function hear(event: KeyboardEvent) {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
      if (event.timeStamp - last > pauseMs || passes !== passesHeard()) typed = "";
      passes = passesHeard();
      last = event.timeStamp;
      if (event.key === "Enter") {
        if (typed.length < shortest) return;
        // Otherwise Enter would also press the button that has the focus.
        event.preventDefault();
        handler.current(typed);
        typed = "";
      } else if (event.key.length === 1) typed += event.key;
    }
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, []);
}
