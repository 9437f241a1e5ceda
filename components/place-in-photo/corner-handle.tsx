import { type KeyboardEvent, type PointerEvent, useState } from "react";
import type { Vec2 } from "@/lib/true-scale/matrix";
import type { Photo } from "@/lib/true-scale/read-photo";
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

/** A corner to drag, or to move by arrows (with Shift by ten pixels); a loupe shows where it is. */
export function CornerHandle({ photo, at, label, onMove }: CornerHandleProps) {
  const [held, setHeld] = useState(false);
  const { width, height } = photo.canvas;
  const within = ([x, y]: Vec2): Vec2 => [
    Math.min(width, Math.max(0, x)),
    Math.min(height, Math.max(0, y)),
  ];

  function drag(event: PointerEvent<HTMLElement>) {
    const board = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!held || !board) return;
    onMove(
      within([
        ((event.clientX - board.left) / board.width) * width,
        ((event.clientY - board.top) / board.height) * height,
      ]),
    );
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
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(true);
      }}
      onPointerMove={drag}
      onPointerUp={() => setHeld(false)}
      onPointerCancel={() => setHeld(false)}
      style={{ left: `${(at[0] / width) * 100}%`, top: `${(at[1] / height) * 100}%` }}
      className="group absolute grid size-11 -translate-1/2 cursor-crosshair touch-none place-items-center rounded-full"
    >
      <span className="size-5 rounded-full border-2 border-[#e8622a] shadow-[0_0_0_1px_white,inset_0_0_0_1px_white] group-focus-visible:scale-125" />
      {held && <Loupe photo={photo} at={at} />}
    </button>
  );
}
