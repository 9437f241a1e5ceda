"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckIcon } from "@/components/ui/icons";
import { TextField } from "@/components/ui/text-field";
import { isPicked } from "@/contracts/pickup/apply-command";
import { longestShelf } from "@/contracts/pickup/shelves";
import { readShelfLabel } from "@/contracts/shelf-label";
import { settleParticles } from "@/contracts/text/particles";
import type { Pickup } from "@/lib/staff/types";
import { shortCode } from "./format";
import { GiftNote } from "./gift-note";
import { OnItsWay } from "./on-its-way";
import { PrintMenu } from "./print-menu";
import { SuggestedShelf, useShelfChoice } from "./shelf-choice";
import { useStaff } from "./staff-context";
import { useCommand } from "./use-command";
import { hrefTo } from "./use-route";

interface StageCardProps {
  pickup: Pickup;
  bag: string | undefined;
  /** The shelf whose label was scanned last. */
  scanned?: { name: string } | undefined;
}

/** The last step of picking: on which shelf it waits. */
export function StageCard({ pickup, bag, scanned }: StageCardProps) {
  const t = useTranslations("staff.stage");
  const sent = useTranslations("staff.parcel");
  const command = useCommand();
  const { onTheirWay, counter } = useStaff();
  const [shelf, setShelf] = useState("");
  useEffect(() => {
    if (scanned) setShelf(scanned.name);
  }, [scanned]);
  // A label that was pasted into the field says which shelf it is.
  const label = readShelfLabel(shelf);
  const typed = label ? (label.store === counter.store ? label.shelf : "") : shelf;
  const choice = useShelfChoice(pickup, typed);
  const { state, collectorName, parcel } = pickup;
  const code = shortCode(pickup);
  const lead = parcel ? sent("lead", { code }) : t("lead", { code });
  const noneLead = parcel ? sent("nothingFoundLead") : t("nothingFoundLead");
  const end = parcel ? sent("nothingFound") : t("cancelOrder");
  if (state === "picking" && !isPicked(pickup)) return null;
  if (onTheirWay.has(pickup.id)) return <OnItsWay pickupId={pickup.id} />;
  if (state !== "picking")
    return (
      <section className="mt-4 grid justify-items-center gap-3 rounded-md bg-surface p-5 text-center">
        <CheckIcon size="2.5rem" className={state === "ready" ? "text-success" : "text-muted"} />
        <h2 className="text-lg">
          {state === "ready" && pickup.shelf
            ? t("done", { name: collectorName, shelf: pickup.shelf })
            : t("notPicking", { name: collectorName })}
        </h2>
        <PrintMenu pickup={pickup} />
        {parcel && state === "ready" && (
          <a
            href={hrefTo("order", pickup.id)}
            className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
          >
            {sent("title")}
          </a>
        )}
        <a
          href={hrefTo("queue")}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {t("next")}
        </a>
      </section>
    );
  const none = pickup.lines.every((line) => line.picked === 0);
  const { warning } = choice;
  return (
    <section className="mt-4 rounded-md border-2 border-ink p-4">
      <h2 className="text-lg">
        {bag && `${bag} · `}
        {none ? t("nothingFound") : t("title", { name: collectorName })}
      </h2>
      <p className="mt-1 text-sm text-muted">{none ? noneLead : settleParticles(lead)}</p>
      <GiftNote pickup={pickup} />
      {pickup.gift && (
        <div className="mt-3">
          <PrintMenu pickup={pickup} />
        </div>
      )}
      {!none && <SuggestedShelf choice={choice} named={typed} onTake={setShelf} />}
      <p role="status" className="mt-3 text-sm font-medium text-danger empty:hidden">
        {!none && warning}
      </p>
      <form
        className="mt-4 flex items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const place = none ? "-" : choice.name.trim().slice(0, longestShelf);
          // Who was warned and goes on has decided.
          const ifRoom = !none && !warning;
          if (place)
            command({
              type: "stage",
              pickupId: pickup.id,
              shelf: place,
              ...(ifRoom && { ifRoom }),
            });
        }}
      >
        {!none && (
          <TextField
            fieldClassName="grow"
            label={t("shelf")}
            value={shelf}
            maxLength={200}
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            required
            onChange={(event) => setShelf(event.target.value)}
          />
        )}
        <Button type="submit" className="min-h-13 shrink-0 whitespace-nowrap" block={none}>
          {none ? end : t(warning ? "allTheSame" : "submit")}
        </Button>
      </form>
    </section>
  );
}
