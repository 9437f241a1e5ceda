import { type ReactNode, type Ref, useEffect, useRef } from "react";
import { type CloseUp, wholePhoto } from "@/lib/photo-placement/close-up";
import type { Photo } from "@/lib/photo-placement/read-photo";

interface PhotoBoardProps {
  photo: Photo;
  label: string;
  ref?: Ref<HTMLDivElement>;
  closeUp?: CloseUp;
  children: ReactNode;
}

/**
 * The photo, or a part of it, as wide as there is place. What lies over it is positioned in parts
 * of the whole photo's size.
 */
export function PhotoBoard(props: PhotoBoardProps) {
  const { photo, label, ref, closeUp = wholePhoto, children } = props;
  const { middle, times } = closeUp;
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
      <div
        className="absolute"
        style={{
          width: `${100 * times}%`,
          height: `${100 * times}%`,
          left: `${100 * (0.5 - middle[0] * times)}%`,
          top: `${100 * (0.5 - middle[1] * times)}%`,
        }}
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
    </div>
  );
}
