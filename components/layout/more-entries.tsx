"use client";

import { useEffect, useRef } from "react";
import { ChevronDownIcon } from "../ui/icons";

/**
 * Unfolds the menu beside it while it is open (`.main-menu`). It closes by another press, Escape, a
 * press elsewhere, and by a link's. The entries stand in the menu: it has none of its own.
 */
export function MoreEntries({ label }: { label: string }) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = () => details.current?.removeAttribute("open");
    function onClick({ target }: MouseEvent) {
      const menu = details.current?.parentElement;
      if (!(target instanceof Element) || !menu) return;
      const link = menu.contains(target) ? target.closest("a") : null;
      // The keyboard's place stays, and the next page is not covered by what it left.
      link?.blur();
      if (link || !menu.contains(target)) close();
    }
    function onKey({ key }: KeyboardEvent) {
      if (key !== "Escape" || !details.current?.open) return;
      close();
      details.current.querySelector("summary")?.focus();
    }
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  return (
    <details ref={details} className="more">
      <summary className="flex min-h-[4.25rem] list-none items-center gap-1 whitespace-nowrap text-sm underline-offset-[0.4em] hover:underline [&::-webkit-details-marker]:hidden">
        {label}
        <ChevronDownIcon size="1em" />
      </summary>
    </details>
  );
}
