/** An empty room in the line of the mark: floor, window, and a door ajar. Ornament only. */
export function RoomDrawing({ className }: { className?: string }) {
  // By reference: the pages of errors are loaded with every page, and their drawing need not be.
  return (
    <svg viewBox="0 0 400 320" aria-hidden="true" className={className}>
      <use href="/drawings/empty-room.svg#room" />
    </svg>
  );
}
