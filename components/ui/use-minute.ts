import { useSyncExternalStore } from "react";

const minuteMs = 60_000;

function subscribe(listener: () => void) {
  const timer = setInterval(listener, 15_000);
  return () => clearInterval(timer);
}

/** The present minute in milliseconds since 1970; null on the server and until hydrated. */
export function useMinute(): number | null {
  return useSyncExternalStore(
    subscribe,
    () => Math.floor(Date.now() / minuteMs) * minuteMs,
    () => null,
  );
}
