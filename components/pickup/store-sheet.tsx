"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../ui/button";
import { PinIcon } from "../ui/icons";
import { Sheet } from "../ui/sheet";
import { TextField } from "../ui/text-field";
import { StoreChoices } from "./store-choices";
import { usePosition } from "./use-position";

export interface StoreSheetProps {
  open: boolean;
  onClose: () => void;
  /** What the stores are asked for; without it they are only listed. */
  wanted?: readonly { variantId: string; quantity: number }[];
}

/** Choosing one's store: by distance with permission, by what is typed, or from the list. */
export function StoreSheet({ open, onClose, wanted = [] }: StoreSheetProps) {
  const t = useTranslations();
  const [term, setTerm] = useState("");
  const position = usePosition();
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={wanted.length > 0 ? t("pickup.stockTitle") : t("myStore.title")}
    >
      <p className="mb-5 text-sm text-muted">{t("myStore.lead")}</p>
      <TextField
        label={t("myStore.search")}
        type="search"
        value={term}
        maxLength={60}
        autoComplete="address-level3"
        onChange={(event) => setTerm(event.target.value)}
      />
      <div className="mt-3 mb-6">
        <Button
          variant="outline"
          block
          pending={position.state === "asking"}
          onClick={position.ask}
        >
          <PinIcon /> {t("myStore.locate")}
        </Button>
        <p role="status" className="mt-2 text-xs text-muted">
          {position.state === "denied" ? t("myStore.denied") : t("myStore.locateHint")}
        </p>
      </div>
      {open && (
        <StoreChoices wanted={wanted} near={position.point} term={term.trim()} onChosen={onClose} />
      )}
    </Sheet>
  );
}
