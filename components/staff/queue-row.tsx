"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { cx } from "@/components/ui/cx";
import { openPieces } from "@/contracts/pickup/apply-command";
import type { Pickup } from "@/lib/staff/types";
import { isOnWay, waitsTooLong } from "@/lib/staff/urgency";
import { clockTime, dayAndClock, isToday, shortCode } from "./format";
import { useOnItsWayWords } from "./on-its-way";
import { PromiseRing } from "./promise-ring";
import { useStaff } from "./staff-context";
import { GiftIcon } from "./staff-icons";
import { StateBadge } from "./state-badge";
import { hrefTo } from "./use-route";
import { useTime } from "./use-time";

/** Every row is so high (px), whatever it says: so a long queue scrolls without measuring. */
export const rowHeight = 88;

const piecesOf = ({ lines }: Pickup) => lines.reduce((sum, line) => sum + line.quantity, 0);
const doneOf = ({ lines }: Pickup) =>
  lines.reduce((sum, line) => sum + line.quantity - openPieces(line), 0);

/** An order in the queue: how pressing it is, whose it is, how far it has come. */
export const QueueRow = memo(function QueueRow({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff.queue");
  const order = useTranslations("staff.order");
  const { counter, language } = useStaff();
  const now = useTime();
  const { state, collectorName, slotStart, arrivalNote, shelf } = pickup;
  const when = isToday(slotStart, counter, now) ? clockTime : dayAndClock;
  const here = state === "arrived";
  const isLong = waitsTooLong(pickup, now, counter.waitMinutes);
  const words = useOnItsWayWords();
  const step = useStaff().onTheirWay.get(pickup.id);
  const said = here ? arrivalNote : isOnWay(pickup) && t("onWay");
  const parcel = useTranslations("staff.parcel");
  const note = step ? words(step.command.type) : said;
  const facts = [
    shortCode(pickup),
    ...(pickup.parcel ? [parcel("badge")] : []),
    ...(pickup.tried ? [t("toTry")] : []),
    state === "picking"
      ? t("progress", { done: doneOf(pickup), count: piecesOf(pickup) })
      : t("pieces", { count: piecesOf(pickup) }),
    pickup.inAisle
      ? t("inAisle")
      : shelf
        ? t("shelf", { shelf })
        : when(slotStart, counter, language),
  ];
  return (
    <a
      href={hrefTo(state === "picking" ? "pick" : "order", pickup.id)}
      style={{ height: rowHeight }}
      className={cx(
        "flex items-center gap-3.5 border-b border-line px-4",
        here ? "border-s-4 bg-tint-soft ps-3" : "hover:bg-surface",
        here && (isLong ? "border-s-danger" : "border-s-accent"),
      )}
    >
      <PromiseRing pickup={pickup} />
      <span className="min-w-0 grow">
        {/* The row has room for four lines. */}
        <span className="line-clamp-2 leading-5 font-medium break-words">
          {collectorName}
          {pickup.gift && (
            <>
              <GiftIcon size="1em" className="ms-1.5 inline-block align-[-0.125em] text-accent" />
              <span className="sr-only">{order("gift")}</span>
            </>
          )}
        </span>
        <span
          className={cx(
            "mt-0.5 text-xs text-muted tabular-nums",
            note ? "block truncate" : "line-clamp-2",
          )}
        >
          {facts.join(" · ")}
        </span>
        {note && <span className="mt-0.5 block truncate text-xs font-medium">{note}</span>}
      </span>
      <StateBadge pickup={pickup} />
    </a>
  );
});
