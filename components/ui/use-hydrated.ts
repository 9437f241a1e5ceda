"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether React has taken over this part of the page. What only the browser knows is not shown
 * before: the markup must be the server's until then.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
