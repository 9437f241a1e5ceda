"use client";

import { useSyncExternalStore } from "react";
import { keepChoice } from "@/lib/browser/storage";

const key = "maru:contrast";
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether the app is shown in high contrast; the script in `<head>` has put it on `<html>`. */
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
  keepChoice(key, more ? "more" : "");
  for (const listener of listeners) listener();
}
