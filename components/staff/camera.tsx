"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { openReader } from "./read-frames";
import { hearShelf } from "./scanned-shelf";

interface CameraProps {
  onCode: (code: string) => void;
}

/** The same code is not reported again before it was out of sight for so long (ms). */
const forgetMs = 1_500;
const pauseMs = 90;

/** The phone's camera, looking for codes as long as it is shown. */
export function Camera({ onCode }: CameraProps) {
  const t = useTranslations("staff.camera");
  const video = useRef<HTMLVideoElement>(null);
  const handler = useRef(onCode);
  const [trouble, setTrouble] = useState<"denied" | "none">();
  useEffect(() => {
    handler.current = onCode;
  });

  useEffect(() => {
    let ended = false;
    let stream: MediaStream | undefined;
    let seen = { code: "", at: 0 };
    async function look(element: HTMLVideoElement) {
      const read = await openReader();
      while (!ended) {
        const code = await read(element).catch(() => undefined);
        const now = performance.now();
        if (code && !ended) {
          const isNew = code !== seen.code || now - seen.at > forgetMs;
          if (isNew && !hearShelf(code)) handler.current(code);
          seen = { code, at: now };
        }
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    async function open() {
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          video: { facingMode: "environment", width: { ideal: 1280 } },
        });
        const element = video.current;
        if (ended || !element) return;
        element.srcObject = stream;
        await element.play();
        await look(element);
      } catch (error) {
        if (!ended)
          setTrouble(
            error instanceof DOMException && error.name === "NotAllowedError" ? "denied" : "none",
          );
      } finally {
        if (ended) for (const track of stream?.getTracks() ?? []) track.stop();
      }
    }
    void open();
    return () => {
      ended = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);

  if (trouble)
    return (
      <p role="alert" className="rounded-md bg-surface px-5 py-8 text-center text-sm text-muted">
        {t(trouble)}
      </p>
    );
  return (
    <div className="relative aspect-[4/3] overflow-hidden rounded-md bg-ink">
      <video
        ref={video}
        muted
        playsInline
        aria-label={t("label")}
        className="size-full object-cover"
      />
      <span
        aria-hidden="true"
        className="absolute inset-[18%] rounded-md border-2 border-[#fff]/85 [box-shadow:0_0_0_100vmax_rgb(0_0_0/0.28)]"
      />
    </div>
  );
}
