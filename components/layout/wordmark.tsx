import type { ComponentProps } from "react";

/**
 * The house's mark: 마루 drawn like a floor plan. ㅁ is a room, ㅏ a wall with its door ajar (the one
 * touch of persimmon), ㄹ the boards laid to and fro, ㅜ the step outside. "maru" follows in the same line.
 */
export function Wordmark(props: ComponentProps<"svg">) {
  return (
    <svg viewBox="0 0 134 40" fill="none" stroke="currentColor" strokeWidth="3.4" aria-hidden="true" {...props}>
      <path d="M3.7 9.700h13v20.600h-13zM24 4v32" />
      <path d="M25.7 20h6" stroke="var(--accent-fill)" />
      <path d="M39.5 5.700h17.800v6.400H41.200v6.600h17.100M35.5 25.500h27M49 25.500V37" />
      <path d="M77 29.500V13.500m0 6.800c0-3.2 2-5.2 4.6-5.200s4.4 1.9 4.4 5v9.400m0-9.200c0-3.2 2-5.2 4.6-5.200s4.4 1.9 4.4 5v9.4" strokeWidth="2.5" />
      <path d="M111.5 13.500v16m0-8a6.3 6.3 0 1 1-12.6 0 6.3 6.3 0 0 1 12.6 0ZM116.8 29.500v-16m0 8c0-4 2.2-6.5 6.2-6.3" strokeWidth="2.5" />
    </svg>
  );
}
