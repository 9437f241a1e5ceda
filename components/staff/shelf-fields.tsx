"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextField } from "@/components/ui/text-field";
import {
  mostOrdersOnShelf,
  type ShelfKind,
  shelfKindOf,
  shelfKinds,
} from "@/contracts/pickup/shelves";

export interface ShelfSize {
  kind: ShelfKind;
  capacity: number;
}

interface ShelfFieldsProps {
  value: ShelfSize;
  onChange: (value: ShelfSize) => void;
}

/** What a shelf is for, and how many orders it takes. */
export function ShelfFields({ value, onChange }: ShelfFieldsProps) {
  const t = useTranslations("staff.shelves");
  return (
    <>
      <RadioCards
        legend={t("kind")}
        look="chip"
        options={shelfKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind: shelfKindOf(kind) })}
      />
      <TextField
        label={t("capacity")}
        type="number"
        inputMode="numeric"
        min={1}
        max={mostOrdersOnShelf}
        required
        value={value.capacity || ""}
        onChange={(event) => onChange({ ...value, capacity: event.target.valueAsNumber || 0 })}
      />
    </>
  );
}
