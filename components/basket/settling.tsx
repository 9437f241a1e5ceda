"use client";

import type { ReactNode } from "react";
import { cx } from "../ui/cx";

interface SettlingProps {
  /** Whether the engine has not yet said what the new amounts are. */
  active: boolean;
  className?: string;
  children: ReactNode;
}

/** Amounts that keep their last settled value and step back while a new one is awaited. */
export function Settling({ active, className, children }: SettlingProps) {
  return (
    <div
      aria-busy={active}
      className={cx("transition-opacity", active && "opacity-50 delay-150", className)}
    >
      {children}
    </div>
  );
}
