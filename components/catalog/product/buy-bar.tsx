"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { cx } from "../../ui/cx";
import { useBuyPlace } from "./chosen-variant";

/** Where the page's own button stands; the bar watches it. */
export function BuyPlace({ children }: { children: ReactNode }) {
  return <div ref={useBuyPlace()}>{children}</div>;
}

interface BuyBarProps {
  label: string;
  children: ReactNode;
}

/**
 * Name, price and button at the foot of a phone's screen, once the page's own button was scrolled
 * past. It has its place at the end of the page's main part, so that it never lies over the footer.
 * Out of sight it is out of the order of Tab, and listeners do not hear it.
 */
export function BuyBar({ label, children }: BuyBarProps) {
  const place = useBuyPlace();
  const bar = useRef<HTMLElement>(null);
  const [passed, setPassed] = useState(false);

  useEffect(() => {
    const button = place.current;
    if (!button) return;
    const observer = new IntersectionObserver(([entry]) => {
      // Who works in the bar keeps it: what has the focus does not vanish.
      if (bar.current?.contains(document.activeElement)) return;
      setPassed(Boolean(entry && !entry.isIntersecting && entry.boundingClientRect.bottom <= 0));
    });
    observer.observe(button);
    return () => observer.disconnect();
  }, [place]);

  return (
    <section
      ref={bar}
      aria-label={label}
      data-buy-bar={passed ? "shown" : "hidden"}
      className={cx(
        "sticky bottom-0 z-10 mt-16 flex items-center gap-4 border-t border-line bg-raised px-gutter pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:hidden print:hidden",
        !passed && "invisible",
      )}
    >
      {children}
    </section>
  );
}
