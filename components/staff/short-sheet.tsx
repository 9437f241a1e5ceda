"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { openPieces } from "@/contracts/pickup/apply-command";
import type { PickupLine } from "@/lib/staff/types";
import { ReasonSheet } from "./reason-sheet";
import type { Reason } from "./reasons";

interface ShortSheetProps {
  open: boolean;
  line: PickupLine;
  /** Of a parcel another place sends what is missing. */
  isParcel: boolean;
  onClose: () => void;
  onSubmit: (quantity: number, reason: Reason) => void;
}

/** How many pieces are not there, and why: they are taken off the stock and refunded. */
export function ShortSheet({ open, line, isParcel, onClose, onSubmit }: ShortSheetProps) {
  const t = useTranslations("staff.pick");
  const sent = useTranslations("staff.parcel");
  const { name } = line;
  const left = openPieces(line);
  const [chosen, setChosen] = useState<number>();
  const quantity = Math.min(left, chosen ?? left);
  return (
    <ReasonSheet
      open={open}
      title={t("shortTitle")}
      lead={isParcel ? sent("shortLead", { name }) : t("shortLead", { name })}
      reasons={["not-found", "damaged", "display"]}
      submit={t("shortSubmit", { count: quantity })}
      onClose={onClose}
      onSubmit={(reason) => onSubmit(quantity, reason)}
    >
      {left > 1 && (
        <div className="mt-4">
          <QuantityStepper value={quantity} max={left} label={line.name} onChange={setChosen} />
        </div>
      )}
    </ReasonSheet>
  );
}
