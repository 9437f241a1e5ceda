/** An empty room in the line of the mark: floor, window, and a door ajar. Ornament only. */
export function RoomDrawing({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 400 320"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      className={className}
    >
      <path d="M70 220h260l70 98H0z" fill="var(--oak-soft)" stroke="none" />
      <path d="M140 220 96 318M200 220v98M260 220l44 98M35 269h330" stroke="var(--oak)" />
      <path d="M70 2v218L0 318M330 2v218l70 98M70 220h260" />
      <path d="M104 66h76v76h-76zM142 66v76M104 104h76" />
      <path d="M232 220V82h62v138" fill="var(--oak)" fillOpacity="0.35" />
      <path d="m232 82 36 14v112l-36 12z" fill="var(--surface)" />
      <path d="M258 148v12" stroke="var(--accent-fill)" strokeWidth="5" />
    </svg>
  );
}
