"use client";

import { useCallback, useEffect } from "react";
import type { Device } from "./use-device";
import { go } from "./use-route";

const idleMs = 5 * 60_000;

/**
 * Locks the phone when nobody touched it for five minutes, if it has a PIN.
 * @returns how to lock it now; without a PIN, one is asked for first
 */
export function useAutoLock({ pin, setLocked }: Device): () => void {
  const hasPin = pin !== undefined;
  useEffect(() => {
    if (!hasPin) return;
    let touched = Date.now();
    const touch = () => {
      touched = Date.now();
    };
    const look = () => {
      if (Date.now() - touched > idleMs) setLocked(true);
    };
    const timer = setInterval(look, 10_000);
    for (const event of ["pointerdown", "keydown"]) window.addEventListener(event, touch);
    return () => {
      clearInterval(timer);
      for (const event of ["pointerdown", "keydown"]) window.removeEventListener(event, touch);
    };
  }, [hasPin, setLocked]);
  return useCallback(() => (hasPin ? setLocked(true) : go("settings")), [hasPin, setLocked]);
}
