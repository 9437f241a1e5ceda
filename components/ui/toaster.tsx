"use client";

import { useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { onUnkeptChoice } from "@/lib/browser/storage";
import { cx } from "./cx";
import { IconButton } from "./icon-button";
import { CloseIcon } from "./icons";
import {
  announceMessage,
  currentToasts,
  dismissToast,
  serverToasts,
  subscribeToasts,
} from "./toast";

/** The live region of the page; the layout has one. `above` leaves a bar at the bottom free. */
export function Toaster({ above = false }: { above?: boolean }) {
  const t = useTranslations("ui");
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts, serverToasts);
  useEffect(() => onUnkeptChoice(() => announceMessage(t("notKept"))), [t]);
  return (
    <div
      role="status"
      aria-live="polite"
      className={cx(
        "pointer-events-none fixed inset-x-0 z-40 grid justify-items-center gap-2 p-4 pb-[max(1rem,env(safe-area-inset-bottom))]",
        above ? "bottom-16" : "bottom-(--line-below,0px)",
      )}
    >
      {toasts.map(({ id, text, tone, silent }) => (
        <div
          key={id}
          className={
            silent
              ? "sr-only"
              : "pointer-events-auto flex items-center gap-2 rounded-sm bg-ink py-1 ps-5 pe-1 text-sm text-paper"
          }
        >
          <span
            aria-hidden="true"
            className={cx("size-2 rounded-full bg-accent", tone === "plain" && "hidden")}
          />
          {text}
          <IconButton label={t("dismiss")} onClick={() => dismissToast(id)}>
            <CloseIcon size="1em" />
          </IconButton>
        </div>
      ))}
    </div>
  );
}
