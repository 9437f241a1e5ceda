"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PinIcon } from "../ui/icons";
import { StoreSheet } from "./store-sheet";
import { useMyStore } from "./use-my-store";

/** The visitor's store in the header, and the way to choose one. */
export function MyStoreLink() {
  const t = useTranslations("myStore");
  const store = useMyStore();
  const [open, setOpen] = useState(false);
  const label = store ? t("label", { name: store.name }) : t("choose");
  return (
    <>
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="relative inline-flex h-11 min-w-11 items-center justify-center gap-1.5 rounded-full text-sm hover:bg-ink/7 xl:w-full xl:justify-end xl:px-2.5"
      >
        <PinIcon />
        <span className="truncate max-xl:hidden">{store?.name ?? t("choose")}</span>
        {store && (
          <span className="absolute end-[0.7rem] top-[0.6rem] size-1.5 rounded-full bg-accent xl:hidden" />
        )}
      </button>
      <StoreSheet open={open} onClose={() => setOpen(false)} />
    </>
  );
}
