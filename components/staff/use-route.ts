"use client";

import { useSyncExternalStore } from "react";

/** Where in the app one is, from the address's fragment: `#/order/12` is ["order", "12"]. */
export type Route = readonly string[];

const home: Route = ["queue"];
let read = "";
let route = home;

function current(): Route {
  const { hash } = window.location;
  if (hash === read) return route;
  read = hash;
  const parts = hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
  route = parts.length > 0 ? parts : home;
  return route;
}

function subscribe(listener: () => void) {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/**
 * The app is one document, so that one kept copy is all of it without a network. The fragment is
 * never sent anywhere, and the browser's own "back" works.
 */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current, () => home);
}

export const hrefTo = (...parts: string[]) => `#/${parts.map(encodeURIComponent).join("/")}`;

export function goToRoute(...parts: string[]): void {
  window.location.hash = hrefTo(...parts);
}
