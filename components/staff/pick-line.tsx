"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { IconButton } from "@/components/ui/icon-button";
import { CheckIcon } from "@/components/ui/icons";
import { openPieces } from "@/contracts/pickup/apply-command";
import { damagedShort } from "@/contracts/pickup/damages";
import { isAsked } from "@/contracts/pickup/proposals";
import type { Pickup, PickupLine } from "@/lib/staff/types";
import { AskedLine } from "./asked-line";
import { InsteadLine } from "./instead-line";
import { LinePhoto } from "./line-photo";
import { ShortSheet } from "./short-sheet";
import { signalAccepted } from "./signals";
import { useStaff } from "./staff-context";
import { UndoIcon } from "./staff-icons";
import { SubstituteSheet } from "./substitute-sheet";
import { TakeOutLines } from "./take-out-lines";
import { useCommand } from "./use-command";
import { useDamagePlace } from "./use-damage-place";

interface PickLineProps {
  pickup: Pickup;
  line: PickupLine;
  /** Into which bag of a wave it goes. */
  bag: string | undefined;
}

/** A stop on the way: where it lies, what it looks like, how many are still to be found. */
export function PickLine({ pickup, line, bag }: PickLineProps) {
  const t = useTranslations("staff.pick");
  const command = useCommand();
  const [asking, setAsking] = useState<"short" | "substitute">();
  const { counter } = useStaff();
  const damagePlace = useDamagePlace();
  const open = openPieces(line);
  const asks = counter.substituteMinutes > 0;
  // A shopper who allowed nothing may still be asked.
  const maySubstitute = asks || pickup.allowSubstitutes;
  const on = { pickupId: pickup.id, lineId: line.id };
  return (
    <li
      className={cx(
        "rounded-md border p-3",
        open === 0 ? "border-line bg-surface" : "border-control bg-raised",
      )}
    >
      <div className="flex gap-3.5">
        <LinePhoto line={line} className={open === 0 ? "opacity-60" : "size-20"} />
        <div className="min-w-0 grow">
          <p className="flex items-baseline justify-between gap-2">
            <bdi className="text-lg leading-tight font-semibold tabular-nums">
              {line.place ?? line.sku}
            </bdi>
            <span className="shrink-0 text-base font-semibold tabular-nums">
              {line.picked}
              <span className="text-muted">/{line.quantity}</span>
            </span>
          </p>
          <p className="mt-0.5 line-clamp-2 text-sm leading-snug">{line.name}</p>
          <p className="mt-0.5 text-xs text-muted">
            <bdi>{line.barcode ?? line.sku}</bdi>
          </p>
          <InsteadLine line={line} />
          <AskedLine line={line} />
          {line.short > 0 && (
            <p className="mt-0.5 text-xs font-medium text-danger">
              {t("shortCount", { count: line.short })}
              {line.shortReason === damagedShort && ` · ${damagePlace}`}
            </p>
          )}
          <TakeOutLines line={line} />
        </div>
        {bag && (
          <span className="grid size-9 shrink-0 place-items-center rounded-full bg-tint-soft font-semibold">
            {bag}
          </span>
        )}
      </div>
      <div className="mt-3 flex items-center gap-2">
        {open > 0 ? (
          <>
            <Button
              className="grow"
              aria-label={t("foundNamed", { name: line.name })}
              onClick={() => {
                signalAccepted();
                command({ type: "pick", ...on, quantity: 1 });
              }}
            >
              <CheckIcon />
              {t("found")}
            </Button>
            <Button
              variant="outline"
              aria-label={t("shortNamed", { name: line.name })}
              onClick={() => setAsking("short")}
            >
              {t("short")}
            </Button>
          </>
        ) : isAsked(line) ? (
          <p className="grow text-sm text-muted">{t("waits")}</p>
        ) : (
          <p className="flex grow items-center gap-2 text-sm text-success">
            <CheckIcon />
            {line.picked > 0 ? t("complete") : t("noneFound")}
          </p>
        )}
        {line.picked + line.short + line.proposed > 0 && (
          <IconButton
            label={t("undoNamed", { name: line.name })}
            onClick={() => command({ type: "undo", ...on })}
          >
            <UndoIcon />
          </IconButton>
        )}
      </div>
      {open > 0 && maySubstitute && !isAsked(line) && (
        <Button variant="quiet" className="text-sm" onClick={() => setAsking("substitute")}>
          {t(asks ? "propose" : "substitute")}
        </Button>
      )}
      {maySubstitute && (
        <SubstituteSheet
          open={asking === "substitute"}
          pickupId={pickup.id}
          line={line}
          onClose={() => setAsking(undefined)}
          onSubmit={({ variantId, onHand, allocated }, approval) => {
            setAsking(undefined);
            // One question is about all that is still to be found, as far as there is of the other.
            const quantity = asks ? Math.min(open, onHand - allocated) : 1;
            const type = asks ? "propose" : "substitute";
            command({ type, ...on, quantity, variantId, ...(approval && { approval }) });
          }}
        />
      )}
      <ShortSheet
        open={asking === "short"}
        line={line}
        isParcel={Boolean(pickup.parcel)}
        onClose={() => setAsking(undefined)}
        onSubmit={(quantity, reason) => {
          setAsking(undefined);
          command({ type: "short", ...on, quantity, reason });
        }}
      />
    </li>
  );
}
