import { useCallback, useEffect, useRef, useState } from "react";
import type { Orbiter } from "@/lib/viewer/create-orbiter";
import type { Model } from "@/lib/viewer/types";
import { openStage, type PartView, type Stage, type StageTrouble } from "./open-stage";

/** Three to one at least on the grounds of day and night. */
const rulerColour = "#7a7a7a";

interface StageUse {
  model: Model;
  finish: string;
  orbiter: Orbiter;
  ruler: boolean;
  elementOf: (id: string) => HTMLElement | null | undefined;
}

export type StageStatus = "opening" | "shown" | "lost";

function wantsStillness(): boolean {
  return (
    window.matchMedia("(prefers-reduced-motion: reduce)").matches ||
    document.documentElement.dataset["calm"] === "true"
  );
}

/** The stage within `host`, opened with its model and closed with the component or its page. */
export function useStage({ model, finish, orbiter, ruler, elementOf }: StageUse) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState<StageStatus>("opening");
  const [progress, setProgress] = useState(0);
  const [parts, setParts] = useState<readonly PartView[]>([]);
  const [trouble, setTrouble] = useState<StageTrouble | null>(null);
  const view = { finish, ruler: ruler ? rulerColour : null, still: wantsStillness() };
  const latest = useRef(view);
  latest.current = view;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it anew
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    setStatus("opening");
    setProgress(0);
    const opened = openStage({
      host: element,
      model,
      view: latest.current,
      orbiter,
      elementOf,
      onProgress: setProgress,
      onShown(_, seen) {
        setParts(seen);
        setStatus("shown");
      },
      onLost: () => setStatus("lost"),
      onTrouble: setTrouble,
    });
    stage.current = opened;
    return () => {
      stage.current = null;
      opened.close();
    };
  }, [model, orbiter, elementOf, attempt]);

  useEffect(() => {
    stage.current?.show(latest.current);
  });

  const refresh = useCallback(() => stage.current?.show(latest.current), []);

  const retry = useCallback(() => {
    setTrouble(null);
    setAttempt((count) => count + 1);
  }, []);

  return { host, stage, status, progress, parts, trouble, retry, refresh };
}
