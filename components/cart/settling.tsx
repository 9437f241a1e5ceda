"use client";

import type { ReactNode } from "react";
import { cx } from "../ui/cx";

interface SettlingProps {
  /** Whether the engine has not yet said what the new amounts are. */
  active: boolean;
  className?: string;
  /** Where only phrases may stand, as in a `<summary>`. */
  as?: "div" | "span";
  children: ReactNode;
}

/**
 * Amounts that keep their last settled value and step back while a new one is awaited. Everything
 * turns quiet, which stays legible, unlike fading. A line breathes underneath.
 */
export function Settling({ active, className, as: Box = "div", children }: SettlingProps) {
  return (
    <Box
      aria-busy={active}
      className={cx(
        "relative after:absolute after:inset-x-0 after:-bottom-1.5 after:h-0.5 after:bg-accent after:transition-opacity",
        active
          ? "after:animate-[breathe_0.8s_var(--ease-quiet)_infinite_alternate] [&_*]:text-muted!"
          : "after:opacity-0",
        className,
      )}
    >
      {children}
    </Box>
  );
}
