"use client";

import { useEffect } from "react";

/** A tap so soon (ms) and so near (CSS pixels) after another one is the same thumb's. */
const same = { ms: 300, px: 24 };

interface Tap {
  at: number;
  x: number;
  y: number;
  control: Element | null;
}

let last: Tap | undefined;

const controls = "a, button, input, select, textarea, summary, [role=button], [tabindex]";

function controlOf(event: MouseEvent): Element | null {
  if (!(event.target instanceof Element)) return null;
  // A label's press is its field's: the browser sends a second click there by itself.
  return event.target.closest("label")?.control ?? event.target.closest(controls);
}

function isSecond(tap: Tap, first: Tap): boolean {
  const isNear = Math.hypot(tap.x - first.x, tap.y - first.y) <= same.px;
  return isNear && tap.at - first.at < same.ms;
}

function onClick(event: MouseEvent): void {
  const { timeStamp: at, clientX: x, clientY: y } = event;
  const tap = { at, x, y, control: controlOf(event) };
  // Keys and scripts press with no place, and mean what they press.
  const isPointer = event.detail > 0;
  if (isPointer && last?.control && isSecond(tap, last) && tap.control !== last.control) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  last = tap;
}

/**
 * Drops the second tap of a double tap where the first one has changed the screen. What came into
 * its place was not meant. A second tap at the same control stays.
 */
export function useOneTap(): void {
  useEffect(() => {
    window.addEventListener("click", onClick, { capture: true });
    return () => window.removeEventListener("click", onClick, { capture: true });
  }, []);
}

/**
 * When the press was made that is being handled, in ms of the page's clock; now where none is.
 * A busy phone handles a press later than it was made.
 */
export function pressedAt(): number {
  const { event } = window;
  // The browser makes the submit itself, when it has handled the press.
  if (event?.type === "submit" && last) return last.at;
  return event?.timeStamp ?? performance.now();
}
