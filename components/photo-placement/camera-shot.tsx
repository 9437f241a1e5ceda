import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "../ui/button";

interface CameraShotProps {
  onShot: (photo: Blob) => void;
  onCancel: () => void;
  /** No camera, or none that this page may use. */
  onRefused: () => void;
}

/** The camera's picture and a shutter. The camera is let go with the component. */
export function CameraShot({ onShot, onCancel, onRefused }: CameraShotProps) {
  const t = useTranslations("photoPlacement.choose");
  const video = useRef<HTMLVideoElement>(null);
  const refused = useRef(onRefused);
  refused.current = onRefused;
  const [ready, setReady] = useState(false);

  useEffect(() => {
    let current = true;
    let stream: MediaStream | undefined;
    const asked = navigator.mediaDevices?.getUserMedia({
      video: { facingMode: "environment", width: { ideal: 1920 } },
    });
    if (!asked) return refused.current();
    asked.then(
      (given) => {
        stream = given;
        if (current && video.current) video.current.srcObject = given;
        else for (const track of given.getTracks()) track.stop();
      },
      () => current && refused.current(),
    );
    return () => {
      current = false;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);

  function shoot() {
    const source = video.current;
    if (!source) return;
    const canvas = document.createElement("canvas");
    canvas.width = source.videoWidth;
    canvas.height = source.videoHeight;
    canvas.getContext("2d")?.drawImage(source, 0, 0);
    canvas.toBlob((blob) => blob && onShot(blob), "image/jpeg", 0.95);
  }

  return (
    <div className="grid gap-4">
      <video
        ref={video}
        autoPlay
        playsInline
        muted
        aria-label={t("preview")}
        onLoadedData={() => setReady(true)}
        className="max-h-[70dvh] w-full rounded-sm bg-black object-contain"
      />
      <div className="flex flex-wrap gap-3">
        <Button size="lg" onClick={shoot} disabled={!ready}>
          {t("shutter")}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
