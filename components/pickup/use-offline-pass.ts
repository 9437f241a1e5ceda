import { useLocale } from "next-intl";
import { useEffect } from "react";

/**
 * Lets the pass page open without a connection once it was opened with one. A worker that knows
 * this page only keeps its document and the files that it is made of.
 */
export function useOfflinePass() {
  const locale = useLocale();
  useEffect(() => {
    if (!("serviceWorker" in navigator) || process.env.NODE_ENV === "development") return;
    const scope = `/${locale}/pickup`;
    void navigator.serviceWorker
      .register("/pass-worker.js", { scope })
      .then((registration) => {
        const worker = registration.active ?? registration.installing ?? registration.waiting;
        const files = performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .filter(
            (name) =>
              name.startsWith(`${location.origin}/_next/static/`) || name.includes("/fonts/"),
          );
        worker?.postMessage({ page: scope, files });
      })
      .catch(() => {
        // Without it the pass needs a connection, as every page does.
      });
  }, [locale]);
}
