import { useEffect, useRef, useState } from "react";
import type { Calibration } from "@/lib/photo-placement/calibrate";
import type { Model } from "@/lib/viewer";
import { loadPhotoStage } from "../viewer";
import type { PhotoStage, PhotoStageResult, Placement } from "../viewer/photo";

type Trouble = Extract<PhotoStageResult, { ok: false }>["trouble"];

/** The product over the photo, drawn anew with every change of its placement. */
export function usePhotoStage(model: Model, floor: Calibration, placement: Placement) {
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<PhotoStage | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const ends = new AbortController();
    let opened: PhotoStage | undefined;
    setTrouble(null);
    loadPhotoStage()
      .then(({ openPhotoStage }) => openPhotoStage(element, model, floor, ends.signal))
      .then(
        (result) => {
          if (ends.signal.aborted) return result.ok && result.stage.close();
          if (!result.ok) return setTrouble(result.trouble);
          opened = result.stage;
          setStage(opened);
        },
        () => ends.signal.aborted || setTrouble("corrupt"),
      );
    return () => {
      ends.abort();
      opened?.close();
      setStage(null);
    };
  }, [model, floor]);

  useEffect(() => {
    void stage?.show(placement);
  });

  return { host, stage, trouble };
}
