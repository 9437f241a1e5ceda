import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { shareData } from "@/lib/browser/share-link";
import { useShopName } from "@/lib/i18n/use-shop-name";
import type { Photo } from "@/lib/photo-placement/read-photo";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { announceMessage } from "../ui/toast";
import type { PhotoStage } from "../viewer/photo";

interface SavePictureProps {
  photo: Photo;
  stage: PhotoStage | null;
  name: string;
}

type Use = "save" | "share";

const keptMs = 60_000;

/** The photo with the product in it, as a file; nothing where the browser has no memory for it. */
async function pictureOf(photo: Photo, stage: PhotoStage, title: string): Promise<File | null> {
  const { width, height } = photo.canvas;
  const product = stage.picture(width, height);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (!product || !pen) return null;
  pen.drawImage(photo.canvas, 0, 0);
  pen.drawImage(product, 0, 0);
  return new Promise((resolve) =>
    canvas.toBlob(
      (blob) => resolve(blob && new File([blob], fileName(title), { type: blob.type })),
      "image/jpeg",
      0.92,
    ),
  );
}

/** Without the signs that some system allows in no name of a file. */
function fileName(title: string): string {
  return `${title.replace(/[/\\:*?"<>|]+/g, "-")}.jpg`;
}

function download(file: File) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The download reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs);
}

/** Keeps the picture on the device, or hands it to another app of its owner's choice. */
export function SavePicture({ photo, stage, name }: SavePictureProps) {
  const shop = useShopName();
  const t = useTranslations("photoPlacement.arrange");
  const [shares, setShares] = useState(false);
  const [drawing, setDrawing] = useState<Use | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const probe = new File([""], fileName(""), { type: "image/jpeg" });
    setShares(navigator.canShare?.({ files: [probe] }) ?? false);
  }, []);

  async function draw(use: Use) {
    if (!stage) return;
    setDrawing(use);
    setFailed(false);
    // A large picture holds the page for a moment: the button says so first.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const file = await pictureOf(photo, stage, `${shop} ${name}`).catch(() => null);
    setDrawing(null);
    setFailed(!file);
    return file;
  }

  async function save() {
    const file = await draw("save");
    if (!file) return;
    download(file);
    announceMessage(t("saved"), { silent: true });
  }

  async function share() {
    const file = await draw("share");
    if (!file || (await shareData({ files: [file], title: name })) !== "failed") return;
    download(file);
    announceMessage(t("savedInstead"));
  }

  const button = (use: Use, onClick: () => void) => (
    <Button
      variant="outline"
      onClick={onClick}
      disabled={!stage || (drawing !== null && drawing !== use)}
      pending={drawing === use}
      className="flex-1"
    >
      {t(use)}
    </Button>
  );

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        {button("save", save)}
        {shares && button("share", share)}
      </div>
      <FormAlert message={failed && t("notDrawn")} />
    </div>
  );
}
