import type { ComponentProps } from "react";
import { wordmark } from "@/shop.config";

/** The shop's mark, in the colour of the text around it. */
export function Wordmark(props: ComponentProps<"svg">) {
  return (
    <svg viewBox={wordmark.viewBox} fill="none" stroke="currentColor" aria-hidden="true" {...props}>
      {wordmark.strokes.map(({ width, d, accent }) => (
        <path key={d} d={d} strokeWidth={width} {...(accent && { stroke: "var(--accent-fill)" })} />
      ))}
    </svg>
  );
}
