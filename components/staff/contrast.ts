"use client";

import { useSyncExternalStore } from "react";

const key = "maru:contrast";
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether the device is set to high contrast; the script in `<head>` has put it on `<html>`. */
export function useContrast(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => document.documentElement.dataset.contrast === "more",
    () => false,
  );
}

export function setContrast(more: boolean): void {
  const { dataset } = document.documentElement;
  if (more) dataset.contrast = "more";
  else delete dataset.contrast;
  try {
    localStorage.setItem(key, more ? "more" : "");
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}
