"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { posterOf } from "@/lib/viewer/choose-model";
import { createOrbiter } from "@/lib/viewer/create-orbiter";
import { homeOrbit, orbitFromParam } from "@/lib/viewer/orbit";
import { cx } from "../../ui/cx";
import { IconButton } from "../../ui/icon-button";
import { CloseIcon } from "../../ui/icons";
import type { ViewerProps } from "../viewer-props";
import { groundOf } from "./ground";
import { Hotspots } from "./hotspots";
import { ShareView } from "./share-view";
import { GrowIcon, ShrinkIcon } from "./stage-icons";
import { StageSurface } from "./stage-surface";
import { StageTools } from "./stage-tools";
import { TurnSheet } from "./turn-sheet";
import { useFullWindow } from "./use-full-window";
import { useStage } from "./use-stage";
import { ViewWords } from "./view-words";

const Measures = lazy(async () => ({ default: (await import("./measures")).Measures }));
const FitCheck = lazy(async () => ({ default: (await import("./fit-check")).FitCheck }));

/** A product that can be turned, over its picture or filling the window. */
export function ViewerStage({
  shown,
  name,
  panel,
  onClose,
}: ViewerProps & { onClose: () => void }) {
  const t = useTranslations("viewer");
  const { model, finish } = shown;
  const { dialog, full, setFull } = useFullWindow();
  const [measuring, setMeasuring] = useState(false);
  const labels = useRef(new Map<string, HTMLElement>());
  const elementOf = useCallback((id: string) => labels.current.get(id), []);
  const refOf = useCallback(
    (id: string) => (element: HTMLElement | null) => {
      if (element) labels.current.set(id, element);
      else labels.current.delete(id);
    },
    [],
  );
  const orbiter = useMemo(() => {
    const start = orbitFromParam(new URLSearchParams(window.location.search).get("view"));
    return createOrbiter(homeOrbit(model.ground, model.box), start ?? undefined);
  }, [model]);
  const stage = useStage({ model, finish, orbiter, ruler: measuring, elementOf });
  const surface = useRef<HTMLDivElement>(null);
  const poster = posterOf(shown, 800);
  const ground = groundOf(model);

  useEffect(() => surface.current?.focus({ preventScroll: true }), []);

  function close() {
    const url = new URL(window.location.href);
    url.searchParams.delete("view");
    window.history.replaceState(null, "", url);
    onClose();
  }

  return (
    <dialog
      ref={dialog}
      aria-label={t("title", { name })}
      style={{ background: ground.background }}
      className={cx(
        "flex flex-col overflow-hidden text-ink",
        ground.className,
        full
          ? "fixed inset-0 m-0 h-dvh max-h-none w-dvw max-w-none"
          : "relative z-10 m-0 w-full max-w-none self-start rounded-sm [grid-area:1/1]",
      )}
    >
      <div className={cx("relative", full ? "min-h-0 flex-1" : "aspect-square w-full")}>
        {poster && (
          <img
            src={poster}
            alt={t("posterAlt", { name })}
            className={cx(
              "absolute inset-0 size-full",
              full ? "object-contain" : "object-cover",
              stage.status === "shown" && "invisible",
            )}
          />
        )}
        {stage.trouble ? (
          <TurnSheet {...{ shown, name }} trouble={stage.trouble} onRetry={stage.retry} />
        ) : (
          <StageSurface
            ref={surface}
            hostRef={stage.host}
            {...{ name, orbiter, full }}
            progress={stage.progress}
            status={stage.status}
          >
            {stage.status !== "shown" ? null : measuring ? (
              <Suspense fallback={null}>
                <Measures box={model.box} refOf={refOf} onThere={stage.refresh} />
              </Suspense>
            ) : (
              <Hotspots key={model.hero.src} parts={stage.parts} refOf={refOf} />
            )}
          </StageSurface>
        )}
        {!stage.trouble && stage.status === "shown" && <ViewWords orbiter={orbiter} />}
        <div className="absolute end-2 top-2 flex">
          <ShareView orbiter={orbiter} name={name} />
          <IconButton label={t(full ? "shrink" : "grow")} onClick={() => setFull(!full)}>
            {full ? <ShrinkIcon /> : <GrowIcon />}
          </IconButton>
          <IconButton label={t("close")} onClick={close}>
            <CloseIcon />
          </IconButton>
        </div>
      </div>
      {!stage.trouble && (
        <StageTools
          orbiter={orbiter}
          measuring={measuring}
          onMeasure={() => setMeasuring(!measuring)}
        />
      )}
      {measuring && (
        <Suspense fallback={null}>
          <FitCheck box={model.box} />
        </Suspense>
      )}
      {full && <div className="max-h-[40dvh] overflow-y-auto bg-raised p-5 text-ink">{panel}</div>}
    </dialog>
  );
}
