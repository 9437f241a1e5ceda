/** An empty room in the house's line: floor, wall, a window and the light it lets in. */
export function EmptyRoom({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 480 340" fill="none" aria-hidden="true" className={className}>
      <path d="M150 222h330v118H0z" fill="var(--tint-soft)" />
      <g stroke="var(--tint)" strokeWidth="1.25">
        <path d="M118.600 246.600H480M82.700 275H480M41.800 307H480" />
        <path d="m232 222-17.500 24.600M352 222l-6.500 24.600M158 246.600 134 275M290 246.600 276.600 275M430 246.600l2.500 28.400M212 275l-21 32M372 275l-4 32M112 307l-28 33M300 307l-11 33M440 307l5 33" />
      </g>
      <path d="m252 222 92 0 44 85H236z" fill="var(--accent-fill)" opacity="0.16" />
      <g stroke="currentColor" strokeWidth="1.75">
        <path d="M150 222V0M150 222h330M150 222 0 340" />
        <path d="M246 40h106v132H246zM299 40v132M246 92h106" />
        <path d="M240 172h118v8H240z" fill="var(--raised)" />
        <path d="M26 319V78l74-34v217" />
        <path d="m88 158 0 12" />
        <path d="M420 0v58" />
      </g>
      <path d="M398 82a22 24 0 0 1 44 0z" fill="var(--accent-fill)" />
    </svg>
  );
}
