import { useTranslations } from "next-intl";
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useMemo,
  useRef,
  useState,
} from "react";
import { floorGrid } from "@/lib/photo-placement/grid";
import type { Vec2 } from "@/lib/photo-placement/matrix";
import type { Photo } from "@/lib/photo-placement/read-photo";
import { roomLight } from "@/lib/photo-placement/room-light";
import { floorAt, pixelOf } from "@/lib/photo-placement/view";
import type { ShownModel } from "@/lib/viewer";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { ErrorBadge } from "./error-badge";
import { LightControls } from "./light-controls";
import type { MarkedFloor } from "./mark-reference";
import { PhotoBoard } from "./photo-board";
import { SavePicture } from "./save-picture";
import { usePhotoStage } from "./use-photo-stage";

interface ArrangeProps extends MarkedFloor {
  photo: Photo;
  shown: ShownModel;
  name: string;
  panel: ReactNode;
  onMark: () => void;
  onAgain: () => void;
}

const arrows: Record<string, Vec2> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const step = 50;
const gridStep = 500;

/** The product on the photo's floor: drag it, turn it, light it; keep the picture or buy the thing. */
export function Arrange(props: ArrangeProps) {
  const { photo, floor, closeness, shown, name, panel, onMark, onAgain } = props;
  const t = useTranslations("photoPlacement.arrange");
  const board = useRef<HTMLDivElement>(null);
  const { width, height } = photo.canvas;
  const light = useMemo(() => roomLight(photo.canvas), [photo]);
  const [at, setAt] = useState<Vec2>([0, shown.model.box[2] / 2]);
  // Half turned to the viewer, the light from the left before it.
  const [turn, setTurn] = useState((5 * Math.PI) / 36);
  const [lightFrom, setLightFrom] = useState(-Math.PI / 4);
  const [brightness, setBrightness] = useState(light.brightness);
  const [grid, setGrid] = useState(true);
  const dragging = useRef<Vec2 | null>(null);
  const placement = { finish: shown.finish, at, turn, lightFrom, brightness, tint: light.tint };
  const { host, stage, trouble } = usePhotoStage(shown.model, floor, placement);
  const lines = useMemo(() => floorGrid(floor.pose, floor.lens, gridStep, 4000), [floor]);
  const foot = pixelOf(floor.pose, floor.lens, at);

  function floorUnder(event: PointerEvent): Vec2 | null {
    const rect = board.current?.getBoundingClientRect();
    if (!rect) return null;
    return floorAt(floor.pose, floor.lens, [
      ((event.clientX - rect.left) / rect.width) * width,
      ((event.clientY - rect.top) / rect.height) * height,
    ]);
  }

  function move(to: Vec2) {
    const pixel = pixelOf(floor.pose, floor.lens, to);
    // Out of the picture it would be lost.
    if (pixel && pixel[0] > 0 && pixel[0] < width && pixel[1] > 0 && pixel[1] < height * 1.15)
      setAt(to);
  }

  function drag(event: PointerEvent) {
    const here = dragging.current && floorUnder(event);
    if (here && dragging.current)
      move([here[0] + dragging.current[0], here[1] + dragging.current[1]]);
  }

  function moveByKey(event: KeyboardEvent) {
    const arrow = arrows[event.key];
    if (!arrow) return;
    event.preventDefault();
    if (event.shiftKey && arrow[0]) setTurn(turn + arrow[0] * (Math.PI / 24));
    else move([at[0] + arrow[0] * step, at[1] + arrow[1] * step]);
  }

  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[1fr_22rem]">
      <PhotoBoard ref={board} photo={photo} label={t("photo", { name })}>
        {grid && (
          <svg
            viewBox={`0 0 ${width} ${height}`}
            aria-hidden="true"
            className="pointer-events-none absolute inset-0 size-full"
          >
            {lines.map(([a, b]) => (
              <line
                key={`${a.join()} ${b.join()}`}
                x1={a[0]}
                y1={a[1]}
                x2={b[0]}
                y2={b[1]}
                stroke="var(--paper)"
                strokeOpacity={0.55}
                strokeWidth={width / 900}
              />
            ))}
          </svg>
        )}
        <div
          ref={host}
          role="application"
          aria-label={t("move", { name })}
          aria-describedby="arrange-help"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive
          tabIndex={0}
          onKeyDown={moveByKey}
          onPointerDown={(event) => {
            const here = floorUnder(event);
            if (!here) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            dragging.current = [at[0] - here[0], at[1] - here[1]];
          }}
          onPointerMove={drag}
          onPointerUp={() => {
            dragging.current = null;
          }}
          className="absolute inset-0 cursor-move touch-none -outline-offset-4"
        />
        {foot && <ErrorBadge {...{ floor, closeness, shown, board }} at={foot} />}
      </PhotoBoard>
      <p id="arrange-help" className="sr-only">
        {t("help")}
      </p>
      <div className="grid content-start gap-6">
        <FormAlert message={trouble && t(`trouble.${trouble}`)} />
        <LightControls
          {...{ turn, lightFrom, brightness, grid }}
          onTurn={setTurn}
          onLightFrom={setLightFrom}
          onBrightness={setBrightness}
          onGrid={setGrid}
        />
        <SavePicture {...{ photo, stage, name }} />
        <div className="border-t border-line pt-6">{panel}</div>
        <div className="flex flex-wrap gap-x-6">
          <Button variant="quiet" onClick={onMark}>
            {t("mark")}
          </Button>
          <Button variant="quiet" onClick={onAgain}>
            {t("again")}
          </Button>
        </div>
      </div>
    </div>
  );
}
