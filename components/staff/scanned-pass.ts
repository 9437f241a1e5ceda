"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { createPassKeys } from "@/lib/staff/pass-keys";
import { goToRoute } from "./use-route";

type OnPass = (payload: string) => void;

const counter = {
  waiting: undefined as string | undefined,
  listen: undefined as OnPass | undefined,
  heard: 0,
};

/** How many passes were heard so far: what another listener gathered of one of them is no code. */
export function passesHeard(): number {
  return counter.heard;
}

/** After a pass scanners send Enter: for so long (ms) it presses nothing. */
const enterMs = 250;

/** Shows a pass at the counter, which opens for it. */
export function takeToCounter(payload: string): void {
  if (counter.listen) counter.listen(payload);
  else {
    counter.waiting = payload;
    goToRoute("scan");
  }
}

/**
 * Hears a pass that is scanned, whatever view or field has the focus. What the scanner typed into a
 * field is taken out of it.
 * @param take what becomes of the pass; the first one that is given stays
 */
export function usePassScan(take: OnPass): void {
  const taker = useRef(take);
  // Before the effects of all views: their own scanners must not hear the pass as an article.
  useLayoutEffect(() => {
    const feed = createPassKeys();
    let heardAt = Number.NEGATIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    let before = "";
    function hear(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { timeStamp: at, target } = event;
      if (event.key === "Enter" && at - heardAt < enterMs) return swallow(event);
      // Any other key begins something new, and the Enter after it is meant.
      heardAt = Number.NEGATIVE_INFINITY;
      if (at - last > enterMs) before = target instanceof HTMLInputElement ? target.value : "";
      last = at;
      const { key, code, shiftKey } = event;
      const payload = feed({ key, code, shiftKey, at });
      if (!payload) return;
      heardAt = at;
      counter.heard++;
      swallow(event);
      if (target instanceof HTMLInputElement) putBack(target, before);
      taker.current(payload);
    }
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, []);
}

/** The counter's side: is told of a pass that was scanned before it opened, and of later ones. */
export function useScannedPass(onPass: OnPass): void {
  const handler = useRef(onPass);
  useEffect(() => {
    handler.current = onPass;
  });
  useEffect(() => {
    counter.listen = (payload) => handler.current(payload);
    const { waiting } = counter;
    counter.waiting = undefined;
    if (waiting) handler.current(waiting);
    return () => {
      counter.listen = undefined;
    };
  }, []);
}

/** Has no one else hear a key. */
export function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Sets a field as if it had been typed, so that React hears of it. */
export function putBack(field: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
