"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PickupOffer } from "@/lib/pickup/types";
import { Button } from "../ui/button";
import { Sheet } from "../ui/sheet";
import { useLazyComponent } from "../ui/use-lazy-component";
import type { PieceToTry } from "./try-pieces";

interface TryInStoreProps {
  store: PickupOffer["store"];
  toTry: readonly PieceToTry[];
  /** The version on the page. */
  first: string | undefined;
}

/** Has the visitor's store set versions aside to be tried there. */
export function TryInStore({ store, toTry, first }: TryInStoreProps) {
  const t = useTranslations("pickup.try");
  const [open, setOpen] = useState(false);
  // Few ask for it: the others need not load it.
  const Form = useLazyComponent(open, () => import("./try-form").then(({ TryForm }) => TryForm));
  return (
    <>
      <Button
        variant="outline"
        className="mt-3 text-sm"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t("open")}
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} title={t("title", { store: store.name })}>
        {open && Form && <Form store={store} toTry={toTry} first={first} />}
      </Sheet>
    </>
  );
}
