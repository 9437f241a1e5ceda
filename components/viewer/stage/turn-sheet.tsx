import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { posterOf, turnOf } from "@/lib/viewer/choose-model";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import type { ViewerProps } from "../viewer-props";
import { groundOf } from "./ground";
import type { StageTrouble } from "./open-stage";
import { TurnLeftIcon, TurnRightIcon } from "./stage-icons";

const frames = 24;
const columns = 6;
const rows = 4;
const pixelsPerFrame = 14;

interface TurnSheetProps extends Pick<ViewerProps, "shown" | "name"> {
  trouble: StageTrouble;
  onRetry: () => void;
}

/**
 * What is turned where there is no 3D: 24 photographs of the first finish in one sheet. Words say why,
 * and what can be done.
 */
export function TurnSheet({ shown, name, trouble, onRetry }: TurnSheetProps) {
  const t = useTranslations("viewer");
  const [frame, setFrame] = useState(0);
  const grip = useRef<{ x: number; frame: number }>(undefined);
  const turned = ((frame % frames) + frames) % frames;
  const sheet = turnOf(shown);
  const others = sheet && shown.finish !== shown.model.finishes[0];

  function drag(event: PointerEvent) {
    if (grip.current)
      setFrame(grip.current.frame + Math.round((grip.current.x - event.clientX) / pixelsPerFrame));
  }

  function turnByKey(event: KeyboardEvent) {
    const step = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (step) setFrame(frame + step);
  }

  return (
    <div className="absolute inset-0" style={{ background: groundOf(shown.model).background }}>
      {!sheet && posterOf(shown, 800) && (
        <img
          src={posterOf(shown, 800)}
          alt={t("posterAlt", { name })}
          className="absolute inset-0 size-full object-contain"
        />
      )}
      {sheet && (
        <div
          role="slider"
          aria-label={t("turnLabel", { name })}
          aria-valuemin={0}
          aria-valuemax={345}
          aria-valuenow={turned * 15}
          aria-valuetext={t("degrees", { degrees: turned * 15 })}
          tabIndex={0}
          onKeyDown={turnByKey}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            grip.current = { x: event.clientX, frame };
          }}
          onPointerMove={drag}
          onPointerUp={() => {
            grip.current = undefined;
          }}
          className="absolute inset-x-0 top-0 mx-auto aspect-square max-h-full cursor-grab touch-pan-y bg-no-repeat -outline-offset-4"
          style={{
            backgroundImage: `url(${sheet}), url(${posterOf(shown, 800)})`,
            backgroundSize: `${columns * 100}% ${rows * 100}%, cover`,
            backgroundPosition: `${((turned % columns) / (columns - 1)) * 100}% ${(Math.floor(turned / columns) / (rows - 1)) * 100}%, center`,
          }}
        />
      )}
      <div className="absolute inset-x-0 bottom-2 flex flex-col items-center gap-2 px-3">
        <div
          role="status"
          className="max-w-md rounded-sm bg-paper/92 px-4 py-2.5 text-center text-sm"
        >
          <p>{t(sheet ? `trouble.${trouble}` : `picture.${trouble}`)}</p>
          {others && <p className="text-muted">{t("firstFinish")}</p>}
          {trouble !== "noWebGl" && (
            <Button variant="quiet" onClick={onRetry}>
              {t("again")}
            </Button>
          )}
        </div>
        {sheet && (
          <div className="flex rounded-full bg-paper/85" dir="ltr">
            <IconButton label={t("turnLeft")} onClick={() => setFrame(frame - 1)}>
              <TurnLeftIcon />
            </IconButton>
            <IconButton label={t("turnRight")} onClick={() => setFrame(frame + 1)}>
              <TurnRightIcon />
            </IconButton>
          </div>
        )}
      </div>
    </div>
  );
}
