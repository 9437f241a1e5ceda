"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether React has taken over the page. Until then a form would be sent by the browser itself,
 * with all that was typed in the address: keep its button disabled so long.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
