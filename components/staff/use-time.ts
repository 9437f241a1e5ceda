"use client";

import { useSyncExternalStore } from "react";
import { engineNow } from "@/lib/staff/clock";

const tickMs = 10_000;
let now = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  now = engineNow();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(tick, tickMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function current() {
  if (Math.abs(engineNow() - now) > tickMs) now = engineNow();
  return now;
}

/** The engine's time, every ten seconds: epoch milliseconds. */
export function useTime(): number {
  return useSyncExternalStore(subscribe, current, () => 0);
}
