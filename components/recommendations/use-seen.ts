"use client";

import { type RefObject, useEffect, useRef } from "react";

const share = 0.5;
const longEnough = 1_000;

/** Calls once for each key when half of the element was in sight for a second. */
export function useSeen<T extends Element>(seen: () => void, key: string): RefObject<T | null> {
  const ref = useRef<T>(null);
  const call = useRef(seen);
  const told = useRef<string>(undefined);
  useEffect(() => {
    call.current = seen;
  });

  useEffect(() => {
    const element = ref.current;
    if (!element || told.current === key) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (!entry || entry.intersectionRatio < share) return;
        timer = setTimeout(() => {
          told.current = key;
          observer.disconnect();
          call.current();
        }, longEnough);
      },
      { threshold: share },
    );
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [key]);

  return ref;
}
