"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { type DamageEnding, damageEndings } from "@/contracts/pickup/damages";

export type DamageParts = Partial<Record<DamageEnding, number>>;

interface DamagedPartsProps {
  /** How many wait. */
  quantity: number;
  onDecide: (parts: DamageParts) => void;
}

/** So many for each ending, never more than wait; the others go on waiting. */
export function DamagedParts({ quantity, onDecide }: DamagedPartsProps) {
  const t = useTranslations("staff.damaged");
  const [parts, setParts] = useState<DamageParts>({});
  const count = damageEndings.reduce((sum, ending) => sum + (parts[ending] ?? 0), 0);
  return (
    <>
      <ul className="grid gap-3">
        {damageEndings.map((ending) => {
          const value = parts[ending] ?? 0;
          return (
            <li key={ending} className="flex flex-wrap items-center justify-between gap-3">
              <span className="text-sm">{t(`decisions.${ending}`)}</span>
              <QuantityStepper
                value={value}
                min={0}
                max={quantity - count + value}
                label={t(`decisions.${ending}`)}
                onChange={(wanted) => setParts({ ...parts, [ending]: wanted })}
              />
            </li>
          );
        })}
      </ul>
      <p role="status" className="text-sm text-muted">
        {t("stillWait", { count: quantity - count })}
      </p>
      <Button size="lg" block disabled={count === 0} onClick={() => onDecide(parts)}>
        {t("decideParts", { count })}
      </Button>
    </>
  );
}
