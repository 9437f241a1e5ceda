import { type KeyboardEvent, type PointerEvent, useState } from "react";
import type { Vec2 } from "@/lib/photo-placement/matrix";
import type { Photo } from "@/lib/photo-placement/read-photo";
import { Loupe } from "./loupe";

interface CornerHandleProps {
  photo: Photo;
  at: Vec2;
  label: string;
  onMove: (to: Vec2) => void;
}

const arrows: Record<string, Vec2> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A corner to drag, or to move by arrows (with Shift by ten pixels); a loupe shows where it is. It
 * moves as far as the hand does, wherever it was taken. So it can be let go and taken again for the
 * last pixels. A finger need not cover it.
 */
export function CornerHandle({ photo, at, label, onMove }: CornerHandleProps) {
  // From where it was taken to the corner, in pixels of the photo.
  const [grip, setGrip] = useState<Vec2 | null>(null);
  const { width, height } = photo.canvas;
  const within = ([x, y]: Vec2): Vec2 => [
    Math.min(width, Math.max(0, x)),
    Math.min(height, Math.max(0, y)),
  ];

  function pixelUnder({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Vec2 | null {
    const board = currentTarget.parentElement?.getBoundingClientRect();
    if (!board) return null;
    return [
      ((clientX - board.left) / board.width) * width,
      ((clientY - board.top) / board.height) * height,
    ];
  }

  function take(event: PointerEvent<HTMLElement>) {
    const here = pixelUnder(event);
    if (!here) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip([at[0] - here[0], at[1] - here[1]]);
  }

  function drag(event: PointerEvent<HTMLElement>) {
    const here = grip && pixelUnder(event);
    if (here) onMove(within([here[0] + grip[0], here[1] + grip[1]]));
  }

  function step(event: KeyboardEvent) {
    const arrow = arrows[event.key];
    if (!arrow) return;
    event.preventDefault();
    const by = event.shiftKey ? 10 : 1;
    onMove(within([at[0] + arrow[0] * by, at[1] + arrow[1] * by]));
  }

  return (
    <button
      type="button"
      aria-label={label}
      onKeyDown={step}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
      style={{ left: `${(at[0] / width) * 100}%`, top: `${(at[1] / height) * 100}%` }}
      className="group absolute grid size-11 -translate-1/2 cursor-crosshair touch-none place-items-center rounded-full"
    >
      <span className="size-5 rounded-full border-2 border-accent shadow-[0_0_0_1px_white,inset_0_0_0_1px_white] group-focus-visible:scale-125" />
      {grip && <Loupe photo={photo} at={at} />}
    </button>
  );
}
