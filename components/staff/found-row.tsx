"use client";

import { useTranslations } from "next-intl";
import type { Pickup } from "@/lib/staff/types";
import { dayAndClock, shortCode } from "./format";
import { useStaff } from "./staff-context";
import { StateBadge } from "./state-badge";
import { hrefTo } from "./use-route";

/** An order in a list that knows no urgency: whose it is, of when, and how it stands. */
export function FoundRow({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff");
  const { counter, language } = useStaff();
  const { id, collectorName, shelf, slotStart, putBacks } = pickup;
  const facts = [
    shortCode(pickup),
    dayAndClock(slotStart, counter, language),
    shelf && t("queue.shelf", { shelf }),
    putBacks.length > 0 && t("putBacks.title"),
  ].filter(Boolean);
  return (
    <li>
      <a href={hrefTo("order", id)} className="flex min-h-16 items-center gap-3 py-2">
        <span className="min-w-0 grow">
          <span className="line-clamp-2 font-medium break-words">{collectorName}</span>
          <span className="text-xs text-muted tabular-nums">{facts.join(" · ")}</span>
        </span>
        <StateBadge pickup={pickup} />
      </a>
    </li>
  );
}
