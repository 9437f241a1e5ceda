import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId } from "react";
import type { Orbiter } from "@/lib/viewer/create-orbiter";
import { cx } from "../../ui/cx";
import { listenToHands, stepOfKey } from "./gestures";
import type { StageStatus } from "./use-stage";

interface StageSurfaceProps {
  ref: RefObject<HTMLDivElement | null>;
  /** Where the canvas comes to stand. */
  hostRef: RefObject<HTMLDivElement | null>;
  name: string;
  orbiter: Orbiter;
  full: boolean;
  status: StageStatus;
  progress: number;
  /** What lies on the product and moves with it. */
  children: ReactNode;
}

/** What one drags, pinches and turns by keys; its keys are described to those who listen. */
export function StageSurface(props: StageSurfaceProps) {
  const { ref, hostRef, name, orbiter, full, status, progress, children } = props;
  const t = useTranslations("viewer");
  const helpId = useId();

  useEffect(() => {
    const surface = ref.current;
    return surface ? listenToHands(surface, orbiter, () => full) : undefined;
  }, [ref, orbiter, full]);

  function turnByKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOfKey(event.key);
    if (!step) return;
    event.preventDefault();
    if (step === "reset") orbiter.reset();
    else orbiter.step(step);
  }

  return (
    <>
      <div
        ref={ref}
        role="application"
        aria-label={t("label", { name })}
        aria-describedby={helpId}
        aria-busy={status === "opening"}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive
        tabIndex={0}
        onKeyDown={turnByKey}
        className={cx(
          "absolute inset-0 cursor-grab -outline-offset-4 active:cursor-grabbing",
          full ? "touch-none" : "touch-pan-y",
        )}
      >
        <div ref={hostRef} className={cx("absolute inset-0", status !== "shown" && "opacity-0")} />
        {children}
      </div>
      <p id={helpId} className="sr-only">
        {t("help")}
      </p>
      {status !== "shown" && (
        <div
          role="progressbar"
          aria-label={t("loading")}
          aria-valuenow={Math.round(progress * 100)}
          className="absolute inset-x-0 bottom-0 h-0.5"
        >
          <div
            style={{ scale: `${Math.max(0.04, progress)} 1` }}
            className="size-full origin-left bg-ink transition-[scale] rtl:origin-right"
          />
        </div>
      )}
    </>
  );
}
