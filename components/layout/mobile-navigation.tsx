"use client";

import { type MouseEvent, type ReactNode, useState } from "react";
import { IconButton } from "../ui/icon-button";
import { MenuIcon } from "../ui/icons";
import { Sheet } from "../ui/sheet";

interface MobileNavigationProps {
  label: string;
  /** The links, rendered on the server. */
  children: ReactNode;
}

/** The menu of narrow screens: a sheet from below, its links within the thumb's reach. */
export function MobileNavigation({ label, children }: MobileNavigationProps) {
  const [open, setOpen] = useState(false);

  function closeAfterLink(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest("a")) setOpen(false);
  }

  return (
    <>
      <IconButton
        label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        className="lg:hidden"
      >
        <MenuIcon />
      </IconButton>
      <Sheet side="bottom" open={open} onClose={() => setOpen(false)} title={label} titleHidden>
        {/* biome-ignore lint/a11y: only listens to what its links already do */}
        <div onClick={closeAfterLink}>{children}</div>
      </Sheet>
    </>
  );
}
