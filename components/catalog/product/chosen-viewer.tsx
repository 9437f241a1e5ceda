"use client";

import { useLocale } from "next-intl";
import { reportEvent } from "@/lib/events";
import { useRouter } from "@/lib/i18n/navigation";
import { chooseModel } from "@/lib/viewer";
import { useCartStore } from "../../cart/client";
import { Viewer, type ViewerOffer, type ViewerProps } from "../../viewer";
import { useChosenVariant } from "./chosen-variant";

interface ChosenViewerProps extends Pick<ViewerProps, "models" | "name" | "panel" | "inRoom"> {
  productId: string;
  offers: readonly ViewerOffer[];
}

/** Shows the chosen variant in the viewer: one choice drives material, price, stock and address. */
export function ChosenViewer({ productId, offers, ...props }: ChosenViewerProps) {
  const locale = useLocale();
  const { variant } = useChosenVariant();
  const { store } = useCartStore();
  const router = useRouter();
  const shown = chooseModel(props.models, variant);
  const offer = offers.find((candidate) => candidate.variant === variant.key);

  function buy() {
    store.change({ kind: "add", variantId: variant.id, quantity: 1, name: props.name });
    reportEvent(locale, { type: "add", productId });
    router.push("/cart");
  }

  return shown && offer && <Viewer {...props} {...{ shown, offer }} onBuy={buy} />;
}
