"use client";

import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { posterOf } from "@/lib/models/choose-model";
import type { ProductModels, ShownModel } from "@/lib/models/types";
import { CubeIcon, RoomIcon } from "./icons";

const openViewer = () => import("./stage/viewer-stage");
const openRoom = () => import("./room/room-sheet");
const ViewerStage = lazy(async () => ({ default: (await openViewer()).ViewerStage }));
const RoomSheet = lazy(async () => ({ default: (await openRoom()).RoomSheet }));

/** Brings a product into a photo; loaded when there is one. */
export const loadPhotoStage = () => import("./photo/photo-stage");

/** What is sold: the variant that is shown. */
export interface ViewerOffer {
  /** The variant's key in the address. */
  variant: string;
  /** Its look in words, "Natural oak"; empty when there is nothing to choose. */
  look: string;
  price: string;
}

export interface ViewerProps {
  models: ProductModels;
  /** The chosen variant's model and look. */
  shown: ShownModel;
  offer: ViewerOffer;
  /** The product's name. */
  name: string;
  /** Price, choice and basket, shown beside the product when it fills the window. */
  panel: ReactNode;
  /** Puts the chosen variant into the basket and goes there. */
  onBuy: () => void;
}

const pillClass =
  "inline-flex min-h-11 items-center gap-2 rounded-full bg-paper/90 px-4 text-sm font-medium transition hover:bg-paper";

/**
 * The one door of the room that knows three. Until somebody wants to see the product from all sides
 * or at home it is two buttons over the picture; what is behind is loaded when a hand comes near.
 */
export function Viewer(props: ViewerProps) {
  const t = useTranslations("viewer");
  const [open, setOpen] = useState<"viewer" | "room" | null>(null);
  const { shown } = props;
  const close = () => setOpen(null);

  useEffect(() => {
    // A link that was shared from the viewer opens it as it was; one from a screen opens the room.
    const asked = new URLSearchParams(window.location.search);
    if (asked.has("view")) setOpen("viewer");
    else if (asked.has("room")) setOpen("room");
  }, []);

  if (open === "viewer")
    return (
      <Suspense
        fallback={
          <img
            src={posterOf(shown, 800)}
            alt=""
            className="z-1 aspect-square w-full object-cover [grid-area:1/1]"
          />
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
      </div>
      {open === "room" && (
        <Suspense fallback={null}>
          <RoomSheet {...props} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
