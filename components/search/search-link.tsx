"use client";

import type { ReactNode } from "react";
import { Link } from "@/lib/i18n/navigation";
import { wishFocus } from "./focus-wish";

interface SearchLinkProps {
  label: string;
  className: string;
  children: ReactNode;
}

/**
 * A link to the search that puts the cursor into its field. Phones show their keyboard only for a
 * focus within the press itself. So a hidden field takes it there, and hands it on.
 */
export function SearchLink({ label, className, children }: SearchLinkProps) {
  function press() {
    wishFocus();
    const there = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
    if (there) {
      there.focus();
      return;
    }
    const holder = document.createElement("input");
    holder.setAttribute("aria-hidden", "true");
    holder.tabIndex = -1;
    holder.style.cssText = "position:fixed;inset-block-start:0;opacity:0;font-size:16px;height:0";
    document.body.append(holder);
    holder.focus({ preventScroll: true });
    holder.addEventListener("blur", () => holder.remove(), { once: true });
  }
  return (
    <Link href="/search" aria-label={label} title={label} className={className} onClick={press}>
      {children}
    </Link>
  );
}
