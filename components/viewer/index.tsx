"use client";

import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { posterOf } from "@/lib/models/choose-model";
import type { ProductModels, ShownModel } from "@/lib/models/types";
import { CubeIcon } from "./icons";

const openViewer = () => import("./stage/viewer-stage");
const ViewerStage = lazy(async () => ({ default: (await openViewer()).ViewerStage }));

export interface ViewerProps {
  models: ProductModels;
  /** The chosen variant's model and look. */
  shown: ShownModel;
  /** The product's name. */
  name: string;
  /** Price, choice and basket, shown beside the product when it fills the window. */
  panel: ReactNode;
}

/**
 * The one door of the room that knows three. Until somebody wants to see the product from all sides
 * it is a button over the picture; what is behind is loaded when a hand comes near.
 */
export function Viewer(props: ViewerProps) {
  const t = useTranslations("viewer");
  const [open, setOpen] = useState(false);
  const { models, shown } = props;

  useEffect(() => {
    // A link that was shared from the viewer opens it as it was.
    if (new URLSearchParams(window.location.search).has("view")) setOpen(true);
  }, []);

  if (!open)
    return (
      <button
        type="button"
        onClick={() => setOpen(true)}
        onPointerEnter={openViewer}
        onFocus={openViewer}
        className="z-1 m-3 inline-flex min-h-11 items-center gap-2 rounded-full bg-paper/90 px-4 text-sm font-medium transition [grid-area:1/1] hover:bg-paper self-end justify-self-end"
      >
        <CubeIcon />
        {t("open")}
      </button>
    );
  return (
    <Suspense
      fallback={
        <img
          src={posterOf(models.slug, shown.look, 800)}
          alt=""
          className="z-1 aspect-square w-full object-cover [grid-area:1/1]"
        />
      }
    >
      <ViewerStage {...props} onClose={() => setOpen(false)} />
    </Suspense>
  );
}
