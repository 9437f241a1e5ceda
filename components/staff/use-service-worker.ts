"use client";

import { useEffect } from "react";

/** Has the app kept on the device, so that it opens without a network. */
export function useServiceWorker(): void {
  useEffect(() => {
    const container = navigator.serviceWorker;
    if (!container) return;
    void container
      .register("/staff/worker.js", { scope: "/staff/" })
      .then(() => container.ready)
      .then((registration) => {
        // What was loaded before the worker was there, it has not seen.
        const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
        const urls = [window.location.href.split("#")[0], ...loaded];
        registration.active?.postMessage({ keep: urls });
      })
      .catch(() => undefined);
    // A notification of an order was pressed: the app stays as it is, locked or not.
    const go = ({ data }: MessageEvent) => {
      const { hash } = (data ?? {}) as { hash?: string };
      if (hash?.startsWith("#/")) window.location.hash = hash;
    };
    container.addEventListener("message", go);
    void navigator.storage?.persist?.().catch(() => false);
    return () => container.removeEventListener("message", go);
  }, []);
}
