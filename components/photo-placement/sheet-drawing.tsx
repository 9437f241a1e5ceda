/** A room's floor with a sheet of paper on it: what the photo should show. */
export function SheetDrawing({ label }: { label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 320 220"
      className="w-full rounded-xs bg-raised"
    >
      <path d="M0 120h320v100H0z" fill="var(--tint-soft)" />
      <path
        d="M0 120h320M40 120-40 220M100 120 66 220M160 120v100M220 120l34 100M280 120l80 100"
        stroke="var(--tint)"
        strokeOpacity="0.5"
        fill="none"
      />
      <path
        d="M30 30h70v90H30zM65 30v90M30 74h70"
        stroke="var(--line)"
        strokeWidth="2"
        fill="none"
      />
      <path d="m148 178 44-3 8 22-50 4z" fill="#fff" stroke="var(--ink)" strokeWidth="1.2" />
      {[
        [148, 178],
        [192, 175],
        [200, 197],
        [150, 201],
      ].map(([x, y]) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r="4.5"
          fill="none"
          stroke="var(--accent-fill)"
          strokeWidth="2"
        />
      ))}
    </svg>
  );
}
