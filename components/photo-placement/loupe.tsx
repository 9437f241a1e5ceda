import { useEffect, useRef } from "react";
import { cssColour } from "@/lib/browser/css-colour";
import type { Vec2 } from "@/lib/photo-placement/matrix";
import type { Photo } from "@/lib/photo-placement/read-photo";
import { cx } from "../ui/cx";

const pixels = 128;
const seen = 44;

/** What lies under the finger, three times as large, beside it. */
export function Loupe({ photo, at: [x, y] }: { photo: Photo; at: Vec2 }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const high = y < photo.canvas.height / 4;

  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen) return;
    pen.fillStyle = cssColour("ink");
    pen.fillRect(0, 0, pixels, pixels);
    pen.drawImage(photo.canvas, x - seen / 2, y - seen / 2, seen, seen, 0, 0, pixels, pixels);
    pen.strokeStyle = cssColour("accent-fill");
    pen.beginPath();
    pen.moveTo(pixels / 2, 0);
    pen.lineTo(pixels / 2, pixels);
    pen.moveTo(0, pixels / 2);
    pen.lineTo(pixels, pixels / 2);
    pen.stroke();
  }, [photo, x, y]);

  return (
    <span aria-hidden="true">
      <canvas
        ref={canvas}
        width={pixels}
        height={pixels}
        className={cx(
          "pointer-events-none absolute left-1/2 z-10 size-32 -translate-x-1/2 rounded-full border-2 border-white",
          high ? "top-12" : "bottom-12",
        )}
      />
    </span>
  );
}
