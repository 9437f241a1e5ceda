"use client";

import { type KeyboardEvent, useState } from "react";
import { cx } from "../../ui/cx";
import { IconButton } from "../../ui/icon-button";
import { ChevronIcon, MinusIcon, PlusIcon } from "../../ui/icons";
import { Modal } from "../../ui/modal";
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

/** A picture as large as the window, and twice that to look at the grain. */
export function GalleryZoom({ pictures, index, onChange, words }: GalleryZoomProps) {
  const [near, setNear] = useState(false);
  const picture = index === null ? undefined : pictures[index];

  function turn(step: number) {
    if (index === null) return;
    onChange((index + step + pictures.length) % pictures.length);
  }

  function turnByKey(event: KeyboardEvent<HTMLElement>) {
    // Enlarged twice, the arrows move over the picture instead.
    if (near || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
    const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
    turn((event.key === "ArrowRight") === rtl ? -1 : 1);
  }

  return (
    // biome-ignore lint/a11y: the arrows are a shortcut for the buttons within
    <div onKeyDown={turnByKey}>
      <Modal
        open={picture !== undefined}
        onClose={() => {
          onChange(null);
          setNear(false);
        }}
        title={words.enlarged}
        className="m-0 h-dvh max-h-none w-dvw max-w-none open:flex"
        footer={
          <div className="flex items-center justify-center gap-2">
            {pictures.length > 1 && (
              <IconButton label={words.previous} onClick={() => turn(-1)}>
                <ChevronIcon className="-scale-x-100 rtl:scale-x-100" />
              </IconButton>
            )}
            <IconButton label={near ? words.zoomOut : words.zoomIn} onClick={() => setNear(!near)}>
              {near ? <MinusIcon /> : <PlusIcon />}
            </IconButton>
            {pictures.length > 1 && (
              <IconButton label={words.next} onClick={() => turn(1)}>
                <ChevronIcon />
              </IconButton>
            )}
          </div>
        }
      >
        {picture && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: enlarged, it is scrolled by keyboard too
          <div tabIndex={0} className="grid h-full overflow-auto">
            <img
              src={picture.src}
              width={picture.width}
              height={picture.height}
              alt={picture.alt}
              className={cx(
                "m-auto",
                near ? "size-[200%] max-w-none object-contain" : "max-h-full w-full object-contain",
              )}
            />
          </div>
        )}
      </Modal>
    </div>
  );
}
