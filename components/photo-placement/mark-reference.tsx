import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { marketOf } from "@/lib/i18n/locales";
import { type Calibration, calibrateCamera } from "@/lib/photo-placement/calibrate";
import { closeUpOf, wholePhoto } from "@/lib/photo-placement/close-up";
import type { Quad } from "@/lib/photo-placement/homography";
import type { Vec2 } from "@/lib/photo-placement/matrix";
import type { Photo } from "@/lib/photo-placement/read-photo";
import {
  isMeasured,
  offeredReferences,
  type ReferenceKind,
  referenceSizes,
} from "@/lib/photo-placement/references";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { RadioCards } from "../ui/radio-cards";
import { CornerHandle } from "./corner-handle";
import { PhotoBoard } from "./photo-board";
import { SizeFields } from "./size-fields";

export interface MarkedFloor {
  floor: Calibration;
  /** How many times as large the photo was when the coarsest of the marks was set. */
  closeness: number;
}

interface MarkReferenceProps {
  photo: Photo;
  onFloor: (marked: MarkedFloor) => void;
  onBack: () => void;
}

/** Where the marks wait: a sheet in the lower middle of the photo. */
function firstMarks({ canvas: { width, height } }: Photo): Quad {
  const at = (x: number, y: number): Vec2 => [width * x, height * y];
  return [at(0.38, 0.84), at(0.62, 0.84), at(0.58, 0.68), at(0.42, 0.68)];
}

/** What lies on the floor, and where its four corners are. */
export function MarkReference({ photo, onFloor, onBack }: MarkReferenceProps) {
  const t = useTranslations("photoPlacement.mark");
  const unit = marketOf(useLocale()).lengthUnit;
  const offered = offeredReferences(unit);
  const [kind, setKind] = useState<ReferenceKind>(offered[0] ?? "a4");
  const [own, setOwn] = useState<Vec2>(referenceSizes.mat);
  const [corners, setCorners] = useState<Quad>(() => firstMarks(photo));
  const [closeUp, setCloseUp] = useState(wholePhoto);
  const [setAt, setSetAt] = useState([1, 1, 1, 1]);
  const isClose = closeUp !== wholePhoto;
  const size = isMeasured(kind) ? own : referenceSizes[kind];
  const { width, height } = photo.canvas;
  const found = useMemo(
    () => calibrateCamera({ width, height, exifFocal: photo.exifFocal, corners, size }),
    [width, height, photo, corners, size],
  );
  const trouble = "trouble" in found ? found.trouble : null;

  /** From the marks as they are by then: two fingers, or a slow phone, move another before this is drawn. */
  function move(index: number, to: Vec2) {
    setCorners((marks) => {
      const [a, b, c, d] = marks.map((mark, i) => (i === index ? to : mark));
      return a && b && c && d ? [a, b, c, d] : marks;
    });
    setSetAt((times) => times.map((before, i) => (i === index ? closeUp.times : before)));
  }

  function choose(next: string) {
    const chosen = offered.find((candidate) => candidate === next);
    if (!chosen) return;
    setKind(chosen);
    setOwn(referenceSizes[chosen]);
  }

  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[1fr_22rem]">
      <PhotoBoard photo={photo} label={t("photo")} closeUp={closeUp}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          className="pointer-events-none absolute inset-0 size-full"
        >
          <polygon
            points={corners.map((corner) => corner.join(",")).join(" ")}
            fill="var(--accent-fill)"
            fillOpacity={0.16}
            stroke={trouble ? "var(--danger)" : "var(--accent-fill)"}
            strokeWidth={width / 500}
            strokeDasharray={trouble ? width / 120 : undefined}
          />
        </svg>
        {corners.map((corner, index) => (
          <CornerHandle
            // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its number
            key={index}
            photo={photo}
            at={corner}
            label={t("corner", { number: index + 1 })}
            onMove={(to) => move(index, to)}
          />
        ))}
      </PhotoBoard>
      <div className="grid content-start gap-5">
        <Button
          variant="outline"
          onClick={() => setCloseUp(isClose ? wholePhoto : closeUpOf(corners, width, height))}
        >
          {t(isClose ? "whole" : "closer")}
        </Button>
        <RadioCards
          legend={t("what")}
          value={kind}
          onChange={choose}
          options={offered.map((value) => ({
            value,
            label: t(`kinds.${value}`),
            hint: t(`hints.${value}`),
          }))}
        />
        {isMeasured(kind) && <SizeFields key={kind} size={own} onSize={setOwn} />}
        <FormAlert message={trouble && t(`trouble.${trouble}`)} />
        <Button
          size="lg"
          disabled={"trouble" in found}
          onClick={() =>
            "trouble" in found || onFloor({ floor: found, closeness: Math.min(...setAt) })
          }
        >
          {t("done")}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t("back")}
        </Button>
      </div>
    </div>
  );
}
