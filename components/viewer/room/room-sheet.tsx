"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { arFolder, posterOf } from "@/lib/viewer/choose-model";
import { type RoomItem, rememberInRoom } from "@/lib/viewer/room-list";
import type { RoomWay } from "@/lib/viewer/room-way";
import shop from "@/shop.config";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { FormAlert } from "../../ui/form-alert";
import { Sheet } from "../../ui/sheet";
import type { ViewerProps } from "../viewer-props";
import { ArOverlay } from "./ar-overlay";
import { OtherBrowser } from "./other-browser";
import { PhoneLink } from "./phone-link";
import { QuickLook, SceneViewer } from "./phone-viewers";
import { readRoomWay } from "./read-room-way";
import { useAr } from "./use-ar";

interface RoomSheetProps extends ViewerProps {
  onClose: () => void;
}

/** The ways to see a product in one's own room that this device has, the truest first. */
export function RoomSheet({ models, shown, name, offer, onBuy, onClose }: RoomSheetProps) {
  const t = useTranslations("viewer.room");
  const locale = useLocale();
  const [way, setWay] = useState<RoomWay | null>(null);
  const item: RoomItem = { ...shown, slug: models.slug, name };
  const overlay = useRef<HTMLDivElement>(null);
  const ar = useAr(item, overlay);

  useEffect(() => {
    let current = true;
    readRoomWay().then((found) => {
      if (current) setWay(found);
    });
    return () => {
      current = false;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: by what it is, not by its object
  useEffect(() => rememberInRoom(item), [item.slug, item.finish, item.model.hero.src]);

  const { origin } = window.location;
  const page = `${origin}/${locale}/products/${models.slug}?variant=${encodeURIComponent(offer.variant)}`;
  const files = `${origin}${arFolder(shown)}`;
  const isMade = hasFileFor(way, shown.model.ar);
  const poster = posterOf(shown, 800);
  const words = { page, name, finish: offer.finish, price: offer.price, action: t("buy") };
  return (
    <>
      {/* Closed while the camera runs: a modal dialog would leave the buttons over it dead. */}
      <Sheet open={!ar.state} onClose={() => ar.state || onClose()} title={t("title")}>
        <div className="grid gap-6">
          {poster && (
            <img
              src={poster}
              alt={name}
              width={800}
              height={800}
              className="aspect-[4/3] w-full rounded-sm object-cover"
            />
          )}
          {way === "webxr" && (
            <div>
              <Button size="lg" block onClick={ar.begin}>
                {t("start")}
              </Button>
              <p className="mt-3 text-sm text-muted">{t("startHint")}</p>
            </div>
          )}
          {way === "quickLook" && isMade && (
            <QuickLook offer={{ ...words, model: `${files}/model.usdz` }} onBuy={onBuy} />
          )}
          {way === "sceneViewer" && isMade && (
            <SceneViewer offer={{ ...words, model: `${files}/model.glb` }} />
          )}
          {(way === "safari" || way === "chrome") && isMade && (
            <OtherBrowser browser={way} href={`${page}&room=1`} />
          )}
          {way === "code" && <PhoneLink href={`${page}&room=1`} />}
          {!isMade && <p className="text-sm text-muted">{t("notHere")}</p>}
          <FormAlert message={ar.failed} />
          {shop.features.photoPlacement && (
            <div className="border-t border-line pt-5">
              <p className="font-medium">{t("photoTitle")}</p>
              <p className="mt-1 mb-4 text-sm text-muted">{t("photoText")}</p>
              <ButtonLink
                href={`/products/${models.slug}/photo?variant=${encodeURIComponent(offer.variant)}`}
                variant="outline"
                block
                prefetch={false}
              >
                {t("photo")}
              </ButtonLink>
            </div>
          )}
          <Button variant="quiet" onClick={onClose}>
            {t("stay")}
          </Button>
        </div>
      </Sheet>
      {createPortal(
        <div ref={overlay} className="fixed inset-0 z-50 empty:hidden">
          {ar.state && <ArOverlay state={ar.state} room={ar.room} item={item} />}
        </div>,
        document.body,
      )}
    </>
  );
}

/** Whether what a way opens has been made of a model: phones' own viewers have a file each. */
function hasFileFor(way: RoomWay | null, made: { usdz: boolean; glb: boolean }): boolean {
  if (way === "quickLook" || way === "safari") return made.usdz;
  if (way === "sceneViewer") return made.glb;
  return way !== "photo";
}
