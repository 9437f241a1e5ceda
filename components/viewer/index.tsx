"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import { posterOf } from "@/lib/viewer/choose-model";
import { CubeIcon, RoomIcon } from "./icons";
import type { ViewerProps } from "./viewer-props";

const openViewer = () => import("./stage/viewer-stage");
const openRoom = () => import("./room/room-sheet");
const ViewerStage = lazy(async () => ({ default: (await openViewer()).ViewerStage }));
const RoomSheet = lazy(async () => ({ default: (await openRoom()).RoomSheet }));

/** Brings a product into a photo; loaded when there is one. */
export const loadPhotoStage = () => import("./photo/photo-stage");

export type { ViewerOffer, ViewerProps } from "./viewer-props";

const pillClass =
  "inline-flex min-h-11 items-center gap-2 rounded-full bg-paper/90 px-4 text-sm font-medium transition hover:bg-paper forced-colors:border";

/**
 * The one door of the room that knows three. It is two buttons over the picture at first. The rest
 * loads when a hand comes near, for a view from all sides or at home.
 */
export function Viewer(props: ViewerProps) {
  const t = useTranslations("viewer");
  const [open, setOpen] = useState<"viewer" | "room" | null>(null);
  const { shown, inRoom } = props;
  const close = () => setOpen(null);

  useEffect(() => {
    // A link that was shared from the viewer opens it as it was; one from a screen opens the room.
    const asked = new URLSearchParams(window.location.search);
    if (asked.has("view")) setOpen("viewer");
    else if (asked.has("room") && inRoom) setOpen("room");
  }, [inRoom]);

  if (open === "viewer")
    return (
      <Suspense
        fallback={
          // Nothing where there is none: the gallery's picture stays in sight.
          posterOf(shown, 800) && (
            <img
              src={posterOf(shown, 800)}
              alt=""
              className="z-1 aspect-square w-full object-cover [grid-area:1/1]"
            />
          )
        }
      >
        <ViewerStage {...props} onClose={close} />
      </Suspense>
    );
  return (
    <>
      <div className="z-1 m-3 flex flex-wrap justify-end gap-2 self-end justify-self-end [grid-area:1/1]">
        <button
          type="button"
          onClick={() => setOpen("viewer")}
          onPointerEnter={openViewer}
          onFocus={openViewer}
          className={pillClass}
        >
          <CubeIcon />
          {t("open")}
        </button>
        {inRoom && (
          <button
            type="button"
            onClick={() => setOpen("room")}
            onPointerEnter={openRoom}
            onFocus={openRoom}
            className={pillClass}
          >
            <RoomIcon />
            {t("inRoom")}
          </button>
        )}
      </div>
      {open === "room" && (
        <Suspense fallback={null}>
          <RoomSheet {...props} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
