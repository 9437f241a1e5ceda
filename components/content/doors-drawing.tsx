/** Two doors in the line of the mark: one shut, one ajar with light behind it. Ornament only. */
export function DoorsDrawing({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 320 220"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      aria-hidden="true"
      className={className}
    >
      <path d="M0 218h320" />
      <path d="M20 218V20h110v198M112 118v14" />
      <path d="M190 218V20h110v198" />
      <path d="M190 20h110v198H190z" fill="var(--tint-soft)" stroke="none" />
      <path d="m190 20 58 18v166l-58 14z" fill="var(--surface)" />
      <path d="M300 20v198" />
      <path d="M237 116v14" stroke="var(--accent-fill)" strokeWidth="5" />
    </svg>
  );
}
