"use client";

import { useEffect, useRef } from "react";
import { usePathname } from "@/lib/i18n/navigation";
import { ChevronIcon } from "../ui/icons";

/**
 * Unfolds the menu beside it while it is open (`.main-menu`). It closes by another press, Escape, a
 * press elsewhere, and on the next page. The entries stand in the menu: it has none of its own.
 */
export function MoreEntries({ label }: { label: string }) {
  const details = useRef<HTMLDetailsElement>(null);
  const path = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place to start
  useEffect(() => {
    details.current?.removeAttribute("open");
  }, [path]);

  useEffect(() => {
    const close = () => details.current?.removeAttribute("open");
    function onPress({ target }: PointerEvent) {
      const menu = details.current?.parentElement;
      if (target instanceof Node && !menu?.contains(target)) close();
    }
    function onKey({ key }: KeyboardEvent) {
      if (key !== "Escape" || !details.current?.open) return;
      close();
      details.current.querySelector("summary")?.focus();
    }
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  return (
    <details ref={details} className="more">
      <summary className="flex min-h-[4.25rem] list-none items-center gap-1 whitespace-nowrap text-sm underline-offset-[0.4em] hover:underline [&::-webkit-details-marker]:hidden">
        {label}
        <ChevronIcon size="1em" className="rotate-90" />
      </summary>
    </details>
  );
}
