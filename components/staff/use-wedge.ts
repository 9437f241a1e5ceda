"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { englishAt } from "@/lib/staff/pass-keys";
import { passesHeard, putBack, swallow } from "./scanned-pass";
import { hearShelf } from "./scanned-shelf";

type OnCode = (code: string) => void;

/** Scanners type faster than people: a pause of so many ms begins a new code. */
const pauseMs = 250;
const shortest = 4;
/** A code that no view heard waits so long (ms) for the one that is about to open. */
const keptMs = 5_000;

const scanner = {
  listen: undefined as OnCode | undefined,
  waiting: [] as { code: string; at: number }[],
};

/**
 * Hears scanners that type what they read and end with Enter or Tab. It does so wherever the focus
 * is, while the app is open. Text that a person types into a field stays theirs. The label of a
 * shelf is heard in a field, too, and taken out of it.
 * @param open what the app does with a code that no view hears; false where it means nothing
 */
export function useCodeScan(open?: (code: string) => boolean): void {
  const opener = useRef(open);
  useLayoutEffect(() => {
    opener.current = open;
  });
  useLayoutEffect(() => {
    let typed = "";
    let last = 0;
    let passes = passesHeard();
    let into: EventTarget | null = null;
    let before = "";
    function hear(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey) return;
      const { target } = event;
      const field = target instanceof HTMLInputElement ? target : undefined;
      if (event.timeStamp - last > pauseMs || passes !== passesHeard() || target !== into) {
        typed = "";
        before = field?.value ?? "";
      }
      into = target;
      passes = passesHeard();
      last = event.timeStamp;
      if (endsCode(event)) {
        if (hearShelf(typed)) {
          swallow(event);
          if (field) putBack(field, before);
          typed = "";
          return;
        }
        if (field) return;
        if (typed.length < shortest) return;
        // Otherwise Enter would also press the button that has the focus, and Tab leave it.
        event.preventDefault();
        tell(typed, opener.current);
        typed = "";
      } else typed += signOf(event);
    }
    window.addEventListener("keydown", hear, { capture: true });
    return () => {
      window.removeEventListener("keydown", hear, { capture: true });
      scanner.waiting = [];
    };
  }, []);
}

/**
 * A view's side: is told of each code, and of what was scanned while the view was opening.
 * @param ready false while the view cannot tell yet what a code means: codes wait for it
 */
export function useWedge(onCode: OnCode, ready = true): void {
  const handler = useRef(onCode);
  useEffect(() => {
    handler.current = onCode;
  });
  useEffect(() => {
    if (!ready) return;
    const listen: OnCode = (code) => handler.current(code);
    scanner.listen = listen;
    const recent = scanner.waiting.filter(({ at }) => performance.now() - at < keptMs);
    scanner.waiting = [];
    for (const { code } of recent) listen(code);
    return () => {
      if (scanner.listen === listen) scanner.listen = undefined;
    };
  }, [ready]);
}

/** Where letters are composed (Korean, Japanese), a key says "Process", and its place which it is. */
function endsCode({ key, code }: KeyboardEvent): boolean {
  return ["Enter", "Tab"].includes(key === "Process" ? code : key);
}

/** What a scanner means by a key, also where the keyboard's layout writes no English letters. */
function signOf(event: KeyboardEvent): string {
  return /^[\x20-\x7e]$/.test(event.key) ? event.key : englishAt(event);
}

/** Who scans once more because nothing happened means the same piece: unheard, a code waits once. */
function tell(code: string, open: ((code: string) => boolean) | undefined): void {
  if (scanner.listen) scanner.listen(code);
  else if (!open?.(code)) {
    const others = scanner.waiting.filter((one) => one.code !== code);
    scanner.waiting = [...others, { code, at: performance.now() }];
  }
}
