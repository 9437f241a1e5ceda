"use client";

import { useEffect, useRef } from "react";
import { readShelfLabel, type ShelfLabel } from "@/contracts/shelf-label";

type OnShelf = (label: ShelfLabel) => void;

const heard = { byApp: undefined as OnShelf | undefined, byView: undefined as OnShelf | undefined };

/**
 * Tells of a shelf's label: the view that asks for a shelf, else the app, which opens it.
 * @returns whether it was one
 */
export function hearShelf(text: string): boolean {
  const label = readShelfLabel(text);
  const listen = heard.byView ?? heard.byApp;
  if (!label || !listen) return false;
  listen(label);
  return true;
}

/** What the app does with a shelf that no view asks for. Answers how to end it. */
export function openShelvesWith(open: OnShelf): () => void {
  heard.byApp = open;
  return () => {
    heard.byApp = undefined;
  };
}

/** A view's side, where it asks for a shelf. */
export function useScannedShelf(onShelf: OnShelf): void {
  const handler = useRef(onShelf);
  useEffect(() => {
    handler.current = onShelf;
  });
  useEffect(() => {
    const listen: OnShelf = (label) => handler.current(label);
    heard.byView = listen;
    return () => {
      if (heard.byView === listen) heard.byView = undefined;
    };
  }, []);
}
