"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { damageEndings } from "@/contracts/pickup/damages";
import type { DamagedPiece } from "@/lib/staff/types";
import { DamagedParts, type DamageParts } from "./damaged-parts";
import { useCommand } from "./use-command";

interface DamagedDecisionProps {
  item: DamagedPiece;
  name: string;
}

/** What a manager makes of damaged pieces: all of them one thing, or some each; and takes it back. */
export function DamagedDecision({ item, name }: DamagedDecisionProps) {
  const t = useTranslations("staff.damaged");
  const command = useCommand();
  const [asking, setAsking] = useState(false);
  const [inParts, setInParts] = useState(false);
  const { id: damagedId, quantity, ending, endedAt } = item;
  const about = { about: { name } };
  if (ending && endedAt)
    return (
      <Button
        variant="outline"
        aria-label={t("takeBackNamed", { name })}
        onClick={() => command({ type: "undo-damaged", damagedId, endedAt }, about)}
      >
        {t("takeBack")}
      </Button>
    );
  function close() {
    setAsking(false);
    setInParts(false);
  }
  function decide(parts: DamageParts) {
    close();
    let of = quantity;
    for (const one of damageEndings) {
      const part = parts[one] ?? 0;
      if (part === 0) continue;
      command({ type: "decide-damaged", damagedId, ending: one, quantity: part, of }, about);
      of -= part;
    }
  }
  return (
    <>
      <Button
        variant="outline"
        aria-label={t("decideNamed", { name })}
        onClick={() => setAsking(true)}
      >
        {t("decide")}
      </Button>
      <Sheet open={asking} onClose={close} title={name} side="bottom">
        <p className="text-sm text-muted">{t("decideLead", { count: quantity })}</p>
        <div className="mt-4 grid gap-3 pb-4">
          {inParts ? (
            <DamagedParts quantity={quantity} onDecide={decide} />
          ) : (
            damageEndings.map((one) => (
              <Button
                key={one}
                variant="outline"
                size="lg"
                block
                onClick={() => decide({ [one]: quantity })}
              >
                {t(`decisions.${one}`)}
              </Button>
            ))
          )}
          {quantity > 1 && !inParts && (
            <Button block onClick={() => setInParts(true)}>
              {t("inParts")}
            </Button>
          )}
        </div>
      </Sheet>
    </>
  );
}
