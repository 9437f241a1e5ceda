"use client";

import { useTranslations } from "next-intl";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import type { PickupLine } from "@/lib/staff/types";
import { InsteadLine } from "./instead-line";
import { LinePhoto } from "./line-photo";

/** What of a line comes back. */
export interface Back {
  quantity: number;
  /** Whether it can be sold again. */
  restock: boolean;
}

interface ReturnLineProps {
  line: PickupLine;
  back: Back;
  onChange: (back: Back) => void;
}

export function ReturnLine({ line, back, onChange }: ReturnLineProps) {
  const t = useTranslations("staff.returns");
  const left = line.picked - line.returned;
  return (
    <li className="flex gap-3.5 py-3">
      <LinePhoto line={line} />
      <div className="grid min-w-0 grow gap-2">
        <p className="text-sm leading-snug font-medium">{line.name}</p>
        <InsteadLine line={line} />
        <p className="text-xs text-muted">{t("left", { count: left })}</p>
        {left > 0 && (
          <QuantityStepper
            value={back.quantity}
            min={0}
            max={left}
            label={line.name}
            onChange={(quantity) => onChange({ ...back, quantity })}
          />
        )}
        {back.quantity > 0 && (
          <label className="flex min-h-11 items-center gap-3 text-sm">
            <input
              type="checkbox"
              className="size-5 accent-ink"
              checked={back.restock}
              onChange={(event) => onChange({ ...back, restock: event.target.checked })}
            />
            {t("restock")}
          </label>
        )}
      </div>
    </li>
  );
}
