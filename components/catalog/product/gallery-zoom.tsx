"use client";

import { cx } from "../../ui/cx";
import { IconButton } from "../../ui/icon-button";
import { ChevronIcon, MinusIcon, PlusIcon } from "../../ui/icons";
import { Modal } from "../../ui/modal";
import { Picture } from "../../ui/picture";
import { useZoom } from "./use-zoom";
import type { PictureView } from "./variant-view";

export interface ZoomWords {
  enlarged: string;
  previous: string;
  next: string;
  zoomIn: string;
  zoomOut: string;
}

interface GalleryZoomProps {
  pictures: readonly PictureView[];
  /** Which picture is enlarged; null when closed. */
  index: number | null;
  onChange: (index: number | null) => void;
  words: ZoomWords;
}

/** A picture as large as the window, and five times that to look at the grain. */
export function GalleryZoom({ pictures, index, onChange, words }: GalleryZoomProps) {
  const picture = index === null ? undefined : pictures[index];
  const zoom = useZoom({ of: index, onTurn: turn });
  const { scale, x, y } = zoom.view;

  function turn(by: number) {
    if (index === null || pictures.length < 2) return;
    onChange((index + by + pictures.length) % pictures.length);
  }

  return (
    // biome-ignore lint/a11y: the keys are shortcuts for the buttons within
    <div onKeyDown={zoom.onKeyDown}>
      <Modal
        open={picture !== undefined}
        onClose={() => onChange(null)}
        title={words.enlarged}
        className="m-0 h-dvh max-h-none w-dvw max-w-none open:flex"
        footer={
          <div className="flex items-center justify-center gap-2">
            {pictures.length > 1 && (
              <IconButton label={words.previous} onClick={() => turn(-1)}>
                <ChevronIcon className="-scale-x-100 rtl:scale-x-100" />
              </IconButton>
            )}
            <IconButton label={words.zoomOut} disabled={scale <= 1} onClick={zoom.zoomOut}>
              <MinusIcon />
            </IconButton>
            <IconButton label={words.zoomIn} onClick={zoom.zoomIn}>
              <PlusIcon />
            </IconButton>
            {pictures.length > 1 && (
              <IconButton label={words.next} onClick={() => turn(1)}>
                <ChevronIcon />
              </IconButton>
            )}
          </div>
        }
      >
        {/* To the window's edges: on a phone it would be smaller than the page's picture otherwise. */}
        <div
          ref={zoom.frame}
          {...zoom.onFrame}
          className={cx(
            "-mx-6 -mb-6 h-[calc(100%+1.5rem)] touch-none overflow-hidden select-none",
            scale > 1 ? "cursor-move" : "cursor-zoom-in",
          )}
        >
          {picture && (
            <Picture
              key={picture.src}
              picture={picture}
              alt={picture.alt}
              priority
              // Enlarged, it needs the pixels of a window twice as wide.
              sizes={scale > 1 ? "200vw" : "100vw"}
              fit="contain"
              draggable={false}
              data-scale={scale}
              style={{
                transform: `translate(${x}px, ${y}px) scale(${scale})`,
                backgroundColor: "transparent",
              }}
              className={cx(
                "size-full",
                !zoom.held && "transition-transform motion-reduce:transition-none",
              )}
            />
          )}
        </div>
        <p aria-live="polite" className="sr-only">
          {picture?.alt}
        </p>
      </Modal>
    </div>
  );
}
