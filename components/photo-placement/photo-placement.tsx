"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { Photo } from "@/lib/photo-placement/read-photo";
import type { ProductModels } from "@/lib/viewer";
import { chooseModel } from "@/lib/viewer";
import { useChosenVariant } from "../catalog/product/client";
import { Arrange } from "./arrange";
import { ChoosePhoto } from "./choose-photo";
import { type MarkedFloor, MarkReference } from "./mark-reference";
import { StepTitle } from "./step-title";

interface PhotoPlacementProps {
  models: ProductModels;
  name: string;
  /** Price, choice and cart. */
  panel: ReactNode;
}

/**
 * A product at its true size in a photo of one's own room. Choose the photo, mark something of
 * known size on its floor, put the product there. All of it happens in the browser.
 */
export function PhotoPlacement({ models, name, panel }: PhotoPlacementProps) {
  const t = useTranslations("photoPlacement");
  const { variant } = useChosenVariant();
  const [photo, setPhoto] = useState<Photo | null>(null);
  const [marked, setMarked] = useState<MarkedFloor | null>(null);
  const shown = chooseModel(models, variant);
  if (!shown)
    return (
      <div className="grid max-w-xl gap-8">
        <p role="status">{t("none")}</p>
        {panel}
      </div>
    );

  function again() {
    setMarked(null);
    setPhoto(null);
  }

  if (!photo)
    return (
      <>
        <StepTitle number={1} title={t("choose.title")} text={t("choose.text")} />
        <ChoosePhoto onPhoto={setPhoto} />
      </>
    );
  if (!marked)
    return (
      <>
        <StepTitle number={2} title={t("mark.title")} text={t("mark.text")} />
        <MarkReference photo={photo} onFloor={setMarked} onBack={again} />
      </>
    );
  return (
    <>
      <StepTitle number={3} title={t("arrange.title", { name })} text={t("arrange.text")} />
      <Arrange
        {...{ photo, shown, name, panel, ...marked }}
        onMark={() => setMarked(null)}
        onAgain={again}
      />
    </>
  );
}
