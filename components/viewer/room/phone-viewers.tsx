import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { type ArOffer, quickLookHref, sceneViewerHref } from "@/lib/viewer/ar-links";
import { buttonClass } from "../../ui/button";

/** Apple's viewer: opens at a press, and its banner leads to the cart. */
export function QuickLook({ offer, onBuy }: { offer: ArOffer; onBuy: () => void }) {
  const t = useTranslations("viewer.room");
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    const element = link.current;
    if (!element) return;
    const act = (event: Event) => {
      if ("data" in event && event.data === "_apple_ar_quicklook_button_tapped") onBuy();
    };
    element.addEventListener("message", act);
    return () => element.removeEventListener("message", act);
  }, [onBuy]);

  return (
    <a
      ref={link}
      rel="ar"
      href={quickLookHref(offer)}
      className={buttonClass({ variant: "primary", size: "lg", block: true })}
    >
      {/* Quick Look opens only from a link whose first child is a picture. */}
      <img src="/icon.svg" alt="" width={20} height={20} className="invert" />
      {t("start")}
    </a>
  );
}

/** Android's viewer, where the browser itself has no AR. */
export function SceneViewer({ offer }: { offer: ArOffer }) {
  const t = useTranslations("viewer.room");
  return (
    <a
      href={sceneViewerHref(offer)}
      className={buttonClass({ variant: "primary", size: "lg", block: true })}
    >
      {t("start")}
    </a>
  );
}
