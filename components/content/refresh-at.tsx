"use client";

// The page stays in its locale; only its content is asked for again.
// biome-ignore lint/style/noRestrictedImports: goes nowhere
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { shopTime } from "@/lib/browser/shop-clock";

/** Browsers take no longer wait (ms). */
const longestWait = 2_147_000_000;
/** Open pages ask within this time (ms), not all at once. */
const spread = 500;
/** The last wait (ms) for a page that is still the old one: nothing is asked for ever. */
const lastWait = 16_000;

interface RefreshAtProps {
  /** When something on the page begins or ends (ms since 1970). */
  edge: number | undefined;
}

/** Has an open page show what begins, and no more what ends, at the moment that it does. */
export function RefreshAt({ edge }: RefreshAtProps) {
  const { refresh } = useRouter();
  useEffect(() => {
    if (edge === undefined) return;
    let wait = 1_000;
    let timer: number | undefined;
    let isGone = false;
    const ask = () => {
      refresh();
      // A copy on the way may be a little older. A new edge ends this.
      wait *= 2;
      if (wait <= lastWait) timer = window.setTimeout(ask, wait);
    };
    void shopTime().then((now) => {
      const sleep = Math.max(0, edge - now) + Math.random() * spread;
      if (!isGone && sleep < longestWait) timer = window.setTimeout(ask, sleep);
    });
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, [edge, refresh]);
  return null;
}
