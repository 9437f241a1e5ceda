import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from "react";
import type { Part } from "../part";
import { moveSpot, placedAt, placeIn, placeOf, steppedBy } from "./spot-place";

interface SpotBoardProps {
  /** The picture's address. */
  src: string;
  spots: readonly Part[];
  /** What is said of a spot: its number, its product and where it stands. */
  labelOf(at: number): string;
  onChange(spots: Part[]): void;
}

/**
 * A picture with its spots. A press on it places one; a spot is drawn to another place, or moved by
 * arrows. The list beside it says the same in numbers.
 */
export function SpotBoard({ src, spots, labelOf, onChange }: SpotBoardProps) {
  const board = useRef<HTMLDivElement>(null);
  const marks = useRef(new Map<number, HTMLButtonElement>());
  const placed = useRef<number>(undefined);
  const held = useRef<number>(undefined);

  // The arrows go on with what was just placed.
  useEffect(() => {
    if (placed.current === undefined) return;
    marks.current.get(placed.current)?.focus();
    placed.current = undefined;
  });

  const at = (event: { clientX: number; clientY: number }) =>
    placeIn(board.current?.getBoundingClientRect() ?? new DOMRect(), event);

  function place(event: MouseEvent) {
    // A mark's own press is no place for another.
    if (event.target instanceof Element && event.target.closest("button")) return;
    const next = placedAt(spots, at(event));
    placed.current = next.at;
    onChange(next.spots);
  }

  function take(event: PointerEvent<HTMLButtonElement>, index: number) {
    if (event.button !== 0) return;
    held.current = index;
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function draw(event: PointerEvent<HTMLButtonElement>, index: number) {
    if (held.current === index) onChange(moveSpot(spots, index, at(event)));
  }

  function step(event: KeyboardEvent, index: number) {
    const now = placeOf(spots[index] ?? {});
    const next = now && steppedBy(now, event);
    if (!next) return;
    event.preventDefault();
    onChange(moveSpot(spots, index, next));
  }

  const letGo = () => {
    held.current = undefined;
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, "add" below places one in the middle
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div ref={board} className="maru-board" dir="ltr" onClick={place}>
      <img src={src} alt="" draggable={false} />
      {spots.map((spot, index) => {
        const where = placeOf(spot);
        return (
          where && (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: spots have no name but their place
              key={index}
              type="button"
              className="maru-spot"
              aria-label={labelOf(index)}
              title={labelOf(index)}
              style={{ left: `${where.x}%`, top: `${where.y}%` }}
              ref={(mark) => {
                if (mark) marks.current.set(index, mark);
                else marks.current.delete(index);
              }}
              onKeyDown={(event) => step(event, index)}
              onPointerDown={(event) => take(event, index)}
              onPointerMove={(event) => draw(event, index)}
              onPointerUp={letGo}
              onPointerCancel={letGo}
            >
              {index + 1}
            </button>
          )
        );
      })}
    </div>
  );
}
