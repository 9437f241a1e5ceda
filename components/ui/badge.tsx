import type { ComponentProps } from "react";
import { cx } from "./cx";

export type BadgeTone = "neutral" | "accent" | "tint" | "success" | "danger";

const tones: Record<BadgeTone, string> = {
  neutral: "bg-surface text-muted",
  accent: "bg-accent text-on-accent",
  tint: "bg-tint-soft text-ink",
  success: "text-success ring-1 ring-current ring-inset",
  danger: "text-danger ring-1 ring-current ring-inset",
};

/** A word about a thing: new, sold out, ready. */
export function Badge({
  tone = "neutral",
  className,
  ...rest
}: ComponentProps<"span"> & { tone?: BadgeTone }) {
  return (
    <span
      {...rest}
      className={cx(
        "inline-flex items-center gap-1.5 rounded-xs px-2 py-0.5 text-2xs font-medium forced-colors:border",
        tones[tone],
        className,
      )}
    />
  );
}
