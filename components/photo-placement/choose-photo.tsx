import { useTranslations } from "next-intl";
import { type DragEvent, useId, useState } from "react";
import { type Photo, type PhotoTrouble, readPhoto } from "@/lib/photo-placement/read-photo";
import { Button, buttonClass } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { CameraShot } from "./camera-shot";
import { SheetDrawing } from "./sheet-drawing";

/** A photo from the device or its camera. What cannot be read is said with what helps. */
export function ChoosePhoto({ onPhoto }: { onPhoto: (photo: Photo) => void }) {
  const t = useTranslations("photoPlacement.choose");
  const [reading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<PhotoTrouble | "camera" | null>(null);
  const [shooting, setShooting] = useState(false);
  const id = useId();

  async function take(file: Blob | undefined) {
    if (!file) return;
    setReading(true);
    setTrouble(null);
    const read = await readPhoto(file);
    setReading(false);
    if (read.ok) onPhoto(read.photo);
    else setTrouble(read.trouble);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  }

  function shoot() {
    // A phone's own camera app notes its lens in the photo, which makes sizes more certain.
    if (window.matchMedia("(pointer: coarse)").matches)
      document.getElementById(`${id}-camera`)?.click();
    else setShooting(true);
  }

  if (shooting)
    return (
      <CameraShot
        onShot={(shot) => {
          setShooting(false);
          void take(shot);
        }}
        onCancel={() => setShooting(false)}
        onRefused={() => {
          setShooting(false);
          setTrouble("camera");
        }}
      />
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the buttons within
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="grid items-center gap-8 rounded-sm bg-surface p-6 sm:p-10 lg:grid-cols-2"
    >
      <SheetDrawing label={t("drawing")} />
      <div className="grid gap-4">
        <ol className="mb-2 grid list-decimal gap-2 ps-5">
          <li>{t("first")}</li>
          <li>{t("second")}</li>
          <li>{t("third")}</li>
        </ol>
        <Button size="lg" onClick={shoot} pending={reading}>
          {t("camera")}
        </Button>
        <label className={buttonClass({ variant: "outline", size: "lg" })}>
          {t("file")}
          <input
            type="file"
            accept="image/*,.heic,.heif"
            className="sr-only"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
        <input
          id={`${id}-camera`}
          type="file"
          accept="image/*"
          capture="environment"
          hidden
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <FormAlert message={trouble && t(`trouble.${trouble}`)} />
        <p className="text-sm text-muted">{t("private")}</p>
      </div>
    </div>
  );
}
