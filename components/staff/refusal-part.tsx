"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { piecesIn } from "@/contracts/pickup/refusal";
import type { RefusedPieces } from "@/lib/staff/schemas";
import type { Pickup } from "@/lib/staff/types";
import { money } from "./format";
import { useStaff } from "./staff-context";
import { useDamagePlace } from "./use-damage-place";

interface RefusalPartProps {
  pickup: Pickup;
  refused: RefusedPieces;
  /** What goes back and what is due then, in hundredths; none until the engine has said it. */
  amounts: { amount: number; amountDue: number } | undefined;
  isFailed: boolean;
  onChange: (refused: RefusedPieces) => void;
}

/** Pieces that lie there and that the shopper does not take, with what goes back for them. */
export function RefusalPart({ pickup, refused, amounts, isFailed, onChange }: RefusalPartProps) {
  const t = useTranslations("staff.handOver");
  const { language, live } = useStaff();
  // What is tried is asked for piece by piece: little of it may be kept.
  const asks = pickup.tried;
  const [open, setOpen] = useState(asks);
  const place = useDamagePlace();
  if (!open)
    return (
      <Button variant="outline" block onClick={() => setOpen(true)}>
        {t("refuse")}
      </Button>
    );
  const title = t(asks ? "keep" : "refuse");
  const kept = piecesIn(pickup.lines) - refused.reduce((sum, { quantity }) => sum + quantity, 0);
  const set = (piece: RefusedPieces[number]) => {
    const { lineId, instead, quantity } = piece;
    const others = refused.filter((one) => one.lineId !== lineId || one.instead !== instead);
    onChange(quantity > 0 ? [...others, piece] : others);
  };
  return (
    <section aria-label={title} className="grid gap-4 rounded-md border border-control p-4">
      <div>
        <h2 className="font-medium">{title}</h2>
        <p className="mt-1 text-sm text-muted">{t(asks ? "keepLead" : "refuseLead")}</p>
      </div>
      <ul className="grid gap-3">
        {piecesThere(pickup).map(({ lineId, instead, name, count }) => {
          const own = refused.find((one) => one.lineId === lineId && one.instead === instead);
          const value = own?.quantity ?? 0;
          return (
            <li
              key={`${lineId} ${instead}`}
              className="flex flex-wrap items-center justify-between gap-2 text-sm"
            >
              <span className="min-w-0 grow break-words">{name}</span>
              <QuantityStepper
                value={asks ? count - value : value}
                // One piece is taken, or the order is cancelled.
                {...(asks
                  ? { min: Math.max(0, count - value - kept + 1), max: count }
                  : { min: 0, max: Math.min(count, value + kept - 1) })}
                label={name}
                onChange={(said) =>
                  set({ ...own, lineId, instead, quantity: asks ? count - said : said })
                }
              />
              {own && (
                <div className="w-full">
                  <CheckField
                    label={t("refusedDamaged", { name })}
                    checked={own.damaged === true}
                    onChange={(event) => set({ ...own, damaged: event.target.checked })}
                  />
                  {own.damaged && <p className="text-muted">{place}</p>}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {kept === 1 && !asks && <p className="text-sm text-muted">{t("notAll")}</p>}
      <div aria-live="polite">
        {refused.length > 0 && amounts && !asks && (
          <dl className="grid grid-cols-[1fr_auto] items-baseline gap-x-4">
            <dt className="text-sm text-muted">{t("goesBack")}</dt>
            <dd className="text-2xl font-semibold tabular-nums">
              {money(pickup, language, amounts.amount)}
            </dd>
          </dl>
        )}
        {refused.length > 0 && !amounts && (
          <p className="text-sm text-muted">
            {isFailed || !live ? t("needsNetwork") : t("counting")}
          </p>
        )}
      </div>
      <Button
        variant="quiet"
        onClick={() => {
          onChange([]);
          setOpen(asks);
        }}
      >
        {t(asks ? "keepsAll" : "refuseNone")}
      </Button>
    </section>
  );
}

/** What lies there, by article: what was ordered, and what was given instead. */
function piecesThere({ lines }: Pickup) {
  return lines.flatMap(({ id: lineId, name, substitute, picked, substituted }) =>
    [
      { lineId, instead: false, name, count: picked - substituted },
      { lineId, instead: true, name: substitute ?? name, count: substituted },
    ].filter(({ count }) => count > 0),
  );
}
