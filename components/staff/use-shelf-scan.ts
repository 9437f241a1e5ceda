"use client";

import { useTranslations } from "next-intl";
import { useLayoutEffect, useRef } from "react";
import { announceMessage } from "@/components/ui/toast";
import { openShelvesWith } from "./scanned-shelf";
import { signalAccepted, signalRefused } from "./signals";
import { goToRoute } from "./use-route";

/** Has the label of a shelf open what lies there, in each view that asks for no shelf itself. */
export function useShelfScan(store: string): void {
  const t = useTranslations("staff.pick");
  const other = useRef("");
  useLayoutEffect(() => {
    other.current = t("otherShelf");
  });
  useLayoutEffect(
    () =>
      openShelvesWith((label) => {
        if (label.store !== store) {
          signalRefused();
          announceMessage(other.current, { tone: "danger" });
          return;
        }
        signalAccepted();
        goToRoute("shelves", label.shelf);
      }),
    [store],
  );
}
