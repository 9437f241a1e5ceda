"use client";

import { useRef } from "react";
import { useLazyOnVisible } from "../ui/use-lazy-on-visible";
import type { DisplaySettingsWords } from "./display-settings";

/** Keeps the panel's place at the page's end, and fills it when the reader comes near. */
export function DisplaySettingsPlace({ words }: { words: DisplaySettingsWords }) {
  const place = useRef<HTMLDivElement>(null);
  const Panel = useLazyOnVisible(place, () =>
    import("./display-settings").then((room) => room.DisplaySettingsPanel),
  );
  return (
    <div ref={place} className="min-h-[10.25rem]">
      {Panel && <Panel words={words} />}
    </div>
  );
}
