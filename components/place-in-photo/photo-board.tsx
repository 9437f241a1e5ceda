import { type ReactNode, type Ref, useEffect, useRef } from "react";
import type { Photo } from "@/lib/true-scale/read-photo";

interface PhotoBoardProps {
  photo: Photo;
  label: string;
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** The photo as wide as there is place; what lies over it is positioned in parts of its size. */
export function PhotoBoard({ photo, label, ref, children }: PhotoBoardProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = photo.canvas;

  useEffect(() => {
    canvas.current?.getContext("2d")?.drawImage(photo.canvas, 0, 0);
  }, [photo]);

  return (
    <div
      ref={ref}
      dir="ltr"
      className="relative mx-auto w-full touch-pan-y overflow-hidden rounded-sm bg-surface select-none"
      style={{ aspectRatio: `${width} / ${height}`, maxWidth: `calc(78dvh * ${width / height})` }}
    >
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        width={width}
        height={height}
        className="absolute inset-0 size-full"
      />
      {children}
    </div>
  );
}
