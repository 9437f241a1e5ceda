"use client";

import { cx } from "../../ui/cx";
import { useAvailability } from "./use-availability";

export interface AvailabilityWords {
  inStock: string;
  soldOut: string;
  soldOutHint: string;
  /** "Only 1 left", "Only 2 left", …: said while few are left. */
  left: readonly string[];
}

/**
 * Whether the chosen variant is to be had: first as the page was rendered, then as the stock is.
 * When the stock cannot be asked, the page's answer stands.
 */
export function LiveAvailability({ words }: { words: AvailabilityWords }) {
  const { inStock, left } = useAvailability();
  const few = left === null ? undefined : words.left[left - 1];
  return (
    <div className="text-sm">
      <p
        className={cx(
          "flex items-center gap-2",
          !inStock ? "text-muted" : few ? "text-accent" : "text-success",
        )}
      >
        <span
          aria-hidden="true"
          className={cx("size-2 rounded-full border border-current", inStock && "bg-current")}
        />
        {inStock ? (few ?? words.inStock) : words.soldOut}
      </p>
      {!inStock && <p className="mt-1 text-muted">{words.soldOutHint}</p>}
    </div>
  );
}
