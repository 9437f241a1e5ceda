import type { ReactNode } from "react";
import { cx } from "./cx";

/** A word beside what was asked for: not a failure, and nothing to do at once. */
export function Note({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div
      role="note"
      className={cx(
        "grid gap-1 rounded-sm border-s-2 border-accent bg-surface px-4 py-3 text-sm",
        className,
      )}
    >
      {children}
    </div>
  );
}
