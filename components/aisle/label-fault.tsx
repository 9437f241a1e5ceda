"use client";

import { useHydrated } from "../ui/use-hydrated";

/** What in particular is wrong with a scanned label, where the address says so. */
export function LabelFault({ words }: { words: Record<"misread" | "later", string> }) {
  if (!useHydrated()) return null;
  const why = new URLSearchParams(window.location.search).get("why");
  return why === "misread" || why === "later" ? <span role="status">{words[why]}</span> : null;
}
