"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { announceMessage } from "@/components/ui/toast";
import { openPieces } from "@/contracts/pickup/apply-command";
import { readTag } from "@/contracts/shelf-tag";
import { chooseLine, inWalkingOrder } from "@/lib/staff/wave";
import { BackBar } from "./back-bar";
import { shortCode } from "./format";
import { GiftNote } from "./gift-note";
import { PickLine } from "./pick-line";
import { ScanField } from "./scan-field";
import { useScannedShelf } from "./scanned-shelf";
import { signalAccepted, signalRefused } from "./signals";
import { useStaff } from "./staff-context";
import { StageCard } from "./stage-card";
import { useCommand } from "./use-command";

/** One order or several at once, shelf by shelf: scan, type or press. */
export function PickView({ ids }: { ids: readonly string[] }) {
  const t = useTranslations("staff.pick");
  const { pickups, counter } = useStaff();
  const command = useCommand();
  const [shaken, setShaken] = useState(0);
  // An object anew with each scan: the same shelf twice is said twice.
  const [shelf, setShelf] = useState<{ name: string }>();
  const wave = ids.flatMap((id) => pickups.find((pickup) => pickup.id === id) ?? []);
  const picking = wave.filter(({ state }) => state === "picking");
  const stops = inWalkingOrder(picking);
  const left = stops.reduce((sum, { line }) => sum + openPieces(line), 0);
  const all = stops.reduce((sum, { line }) => sum + line.quantity, 0);

  useScannedShelf((label) => {
    if (label.store !== counter.store) return refuse(t("otherShelf"));
    signalAccepted();
    setShelf({ name: label.shelf });
  });
  function hear(read: string) {
    // A maker's code on the piece says its number; the tag of a shelf is no piece.
    const label = readTag(read);
    if (label.kind === "tag" && label.tag.store) return refuse(t("shelfTag"));
    const code = label.kind === "tag" ? label.tag.gtin : read;
    const choice = chooseLine(picking, code);
    if (choice.kind === "found") {
      const { pickup, line } = choice;
      signalAccepted();
      command({
        type: "pick",
        pickupId: pickup.id,
        lineId: line.id,
        quantity: 1,
        barcode: code.trim().toUpperCase(),
      });
      if (wave.length > 1) announceMessage(t("intoBag", { bag: bagOf(pickup.id) }));
      return;
    }
    refuse(t(choice.kind === "complete" ? "enough" : "wrongItem"));
  }
  function refuse(why: string) {
    signalRefused();
    setShaken((times) => times + 1);
    announceMessage(why, { tone: "danger" });
  }
  const bagOf = (id: string) => String.fromCharCode(65 + ids.indexOf(id));

  if (wave.length === 0)
    return (
      <>
        <BackBar title={t("title")} />
        <p className="px-5 py-10 text-muted">{t("nothing")}</p>
      </>
    );
  return (
    <>
      <BackBar
        title={
          wave.length === 1 && wave[0]
            ? `${wave[0].collectorName} · ${shortCode(wave[0])}`
            : t("wave", { count: wave.length })
        }
      >
        {all > 0 && (
          <span className="text-sm font-semibold tabular-nums">
            {t("progress", { done: all - left, count: all })}
          </span>
        )}
      </BackBar>
      <div className="grid gap-3 px-5 pb-4 empty:hidden">
        <ScanField
          field={t("code")}
          several
          hidden={left === 0}
          // That it was started is written down first: what is scanned meanwhile is not lost.
          ready={picking.length > 0 || wave.every(({ state }) => state !== "placed")}
          onCode={hear}
        />
      </div>
      <div
        key={shaken}
        className={shaken > 0 ? "animate-[refuse_0.35s_var(--ease-quiet)] px-5" : "px-5"}
      >
        {picking.map(
          (pickup) =>
            pickup.gift && (
              <div key={pickup.id} className="pb-3">
                {wave.length > 1 && <p className="text-sm font-semibold">{bagOf(pickup.id)}</p>}
                <GiftNote pickup={pickup} />
              </div>
            ),
        )}
        <ul className="grid gap-2" aria-label={t("lines")}>
          {stops.map(({ pickup, line }) => (
            <PickLine
              key={line.id}
              pickup={pickup}
              line={line}
              bag={wave.length > 1 ? bagOf(pickup.id) : undefined}
            />
          ))}
        </ul>
        {wave.map((pickup) => (
          <StageCard
            key={pickup.id}
            pickup={pickup}
            bag={wave.length > 1 ? bagOf(pickup.id) : undefined}
            scanned={shelf}
          />
        ))}
      </div>
    </>
  );
}
