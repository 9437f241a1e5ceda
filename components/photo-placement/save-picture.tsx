import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Photo } from "@/lib/photo-placement/read-photo";
import { Button } from "../ui/button";
import { announce } from "../ui/toast";
import type { PhotoStage } from "../viewer/photo";

interface SavePictureProps {
  photo: Photo;
  stage: PhotoStage | null;
  name: string;
  slug: string;
}

const keptMs = 60_000;

/** The photo with the product in it, as a file. */
function pictureOf(photo: Photo, stage: PhotoStage, slug: string): Promise<File | null> {
  const { width, height } = photo.canvas;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  pen?.drawImage(photo.canvas, 0, 0);
  pen?.drawImage(stage.picture(width, height), 0, 0);
  return new Promise((resolve) =>
    canvas.toBlob(
      (blob) => resolve(blob && new File([blob], `maru-${slug}.jpg`, { type: blob.type })),
      "image/jpeg",
      0.92,
    ),
  );
}

/** Keeps the picture on the device, or hands it to another app of its owner's choice. */
export function SavePicture({ photo, stage, name, slug }: SavePictureProps) {
  const t = useTranslations("placeInPhoto.arrange");
  const [shares, setShares] = useState(false);

  useEffect(() => {
    const probe = new File([""], "maru.jpg", { type: "image/jpeg" });
    setShares(navigator.canShare?.({ files: [probe] }) ?? false);
  }, []);

  async function save() {
    const file = stage && (await pictureOf(photo, stage, slug));
    if (!file) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    // The download reads it a moment later.
    setTimeout(() => URL.revokeObjectURL(link.href), keptMs);
    announce(t("saved"), { silent: true });
  }

  async function share() {
    const file = stage && (await pictureOf(photo, stage, slug));
    // Whoever closes the sheet has changed their mind: nothing to say.
    if (file) await navigator.share({ files: [file], title: name }).catch(() => undefined);
  }

  return (
    <div className="flex flex-wrap gap-3">
      <Button variant="outline" onClick={save} disabled={!stage} className="flex-1">
        {t("save")}
      </Button>
      {shares && (
        <Button variant="outline" onClick={share} disabled={!stage} className="flex-1">
          {t("share")}
        </Button>
      )}
    </div>
  );
}
