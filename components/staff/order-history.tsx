"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { historyOptions } from "@/lib/staff/requests";
import type { Pickup } from "@/lib/staff/types";
import { dayAndClock } from "./format";
import { useStaff } from "./staff-context";

const known = [
  "place",
  "start",
  "put-back",
  "pick",
  "short",
  "substitute",
  "propose",
  "accept-substitute",
  "refuse-substitute",
  "lapse-substitute",
  "undo",
  "stage",
  "come",
  "arrive",
  "not-here",
  "extend",
  "change-collector",
  "tell",
  "adjust",
  "send-pass",
  "label",
  "send",
  "hand-over",
  "cancel",
  "decline",
  "lapse",
  "expire",
  "return",
  "receipt",
  "payout-due",
  "pay-out",
  "shelve",
  "pause",
  "resume",
  "move",
] as const;

/** The history of an order with people and times, read from the engine on request. */
export function OrderHistory({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff");
  const { at, counter, language } = useStaff();
  const [open, setOpen] = useState(false);
  const history = useQuery({
    ...historyOptions(at, pickup.id, pickup.version),
    enabled: open,
  });
  return (
    <details
      className="border-t border-line pt-2"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-11 items-center text-sm font-medium">
        {t("order.history")}
      </summary>
      {history.isError && <p className="text-sm text-muted">{t("needsNetwork")}</p>}
      <ol className="grid gap-2 pb-4 text-sm">
        {history.data?.map((entry) => {
          const step = known.find((name) => name === entry.type);
          const who =
            entry.actorName || t(entry.actor === "shopper" ? "order.shopper" : "order.system");
          return (
            <li key={`${entry.at} ${entry.type}`} className="grid grid-cols-[1fr_auto] gap-x-3">
              <span className="font-medium">{step ? t(`steps.${step}`) : entry.type}</span>
              <time dateTime={entry.at} className="text-muted tabular-nums">
                {dayAndClock(entry.at, counter, language)}
              </time>
              <span className="col-span-2 text-xs text-muted">
                {[who, entry.device].filter(Boolean).join(" · ")}
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
