"use client";

import { useTranslations } from "next-intl";
import { ChevronIcon } from "@/components/ui/icons";
import { announceMessage } from "@/components/ui/toast";
import { piecesOfCode, type WaitingPieces, waitingPieces } from "@/lib/staff/put-backs";
import { boxesToEmpty } from "@/lib/staff/transfer-work";
import { BackBar } from "./back-bar";
import { shortCode } from "./format";
import { LinePhoto } from "./line-photo";
import { ScanField } from "./scan-field";
import { signalAccepted, signalRefused } from "./signals";
import { useStaff } from "./staff-context";
import { useCommand } from "./use-command";
import { hrefTo } from "./use-route";

/** Pieces of orders that are over, along their places: scanning one, or its place, puts it back. */
export function PutBacksView() {
  const t = useTranslations("staff.putBacks");
  const { pickups, transfers } = useStaff();
  const hasBoxes = boxesToEmpty(transfers).length > 0;
  const command = useCommand();
  const waiting = waitingPieces(pickups);

  function hear(read: string) {
    const code = read.trim();
    const found = piecesOfCode(waiting, code);
    if (found.length === 0) {
      signalRefused();
      announceMessage(t("wrong"), { tone: "danger" });
      return;
    }
    for (const { pickup, piece } of found)
      command({
        type: "shelve",
        pickupId: pickup.id,
        putBackId: piece.id,
        pieces: piece.quantity,
        code,
      });
    signalAccepted();
    announceMessage(t("put", { name: found.map(({ piece }) => piece.name).join(", ") }));
  }
  return (
    <>
      <BackBar title={t("title")} />
      <div className="grid grid-cols-1 gap-5 px-5">
        <p className="text-sm text-muted empty:hidden">
          {waiting.length > 0 && t("lead")}
          {waiting.length === 0 && !hasBoxes && t("none")}
        </p>
        <ScanField field={t("code")} several onCode={hear} />
        <BoxesToPutBack />
        <ul
          aria-label={t("title")}
          className="divide-y divide-line border-y border-line empty:hidden"
        >
          {waiting.map((one) => (
            <PieceRow key={one.piece.id} {...one} />
          ))}
        </ul>
      </div>
    </>
  );
}

/** Boxes for other stores that were called off: each is emptied in its own view. */
function BoxesToPutBack() {
  const t = useTranslations("staff.putBacks");
  const { transfers } = useStaff();
  return (
    <ul className="grid gap-2 empty:hidden">
      {boxesToEmpty(transfers).map(({ id, other, packed }) => (
        <li key={id}>
          <a
            href={hrefTo("transfers", id)}
            className="flex min-h-12 items-center gap-3 rounded-sm bg-tint-soft px-4 py-2 text-sm font-medium"
          >
            <span className="grow">{t("inBox", { store: other, count: packed })}</span>
            <ChevronIcon />
          </a>
        </li>
      ))}
    </ul>
  );
}

function PieceRow({ pickup, piece }: WaitingPieces) {
  const t = useTranslations("staff.putBacks");
  const order = useTranslations("staff.order");
  const { place, name, sku, quantity } = piece;
  const bag = { code: shortCode(pickup), name: pickup.collectorName };
  return (
    <li className="flex items-center gap-3.5 py-3">
      <LinePhoto line={piece} />
      <div className="min-w-0 grow">
        <p className="text-lg leading-tight font-semibold">
          {place ? <bdi>{place}</bdi> : t("noPlace")}
        </p>
        <p className="line-clamp-2 text-sm leading-snug font-medium">{name}</p>
        <p className="text-xs text-muted">
          <bdi>{sku}</bdi>
        </p>
        <a
          href={hrefTo("order", pickup.id)}
          className="mt-1 inline-flex min-h-9 items-center text-sm underline underline-offset-4"
        >
          {pickup.shelf ? t("inBagOn", { ...bag, shelf: pickup.shelf }) : t("inBag", bag)}
        </a>
      </div>
      <p className="shrink-0 text-base font-semibold tabular-nums">
        {order("times", { quantity })}
      </p>
    </li>
  );
}
