"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { byUrgency, type Filter, filters, matchesFilter } from "@/lib/staff/urgency";
import { PauseLine } from "./pause-line";
import { PayoutsLine } from "./payouts-line";
import { PutBacksLine } from "./put-backs-line";
import { QueueFilters } from "./queue-filters";
import { QueueRow, rowHeight } from "./queue-row";
import { SearchedOrders } from "./searched-orders";
import { useStaff } from "./staff-context";
import { useRowsInSight } from "./use-rows-in-sight";

/** All that is open, the most pressing first. Only what is in sight is drawn. */
export function QueueView({ loaded }: { loaded: boolean }) {
  const t = useTranslations("staff.queue");
  const { pickups } = useStaff();
  const [filter, setFilter] = useState<Filter>("open");
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const ordered = useMemo(() => byUrgency(pickups), [pickups]);
  const shown = useMemo(
    () => ordered.filter((pickup) => matchesFilter(pickup, filter, wanted)),
    [ordered, filter, wanted],
  );
  const counts = useMemo(
    () =>
      Object.fromEntries(
        filters.map((name) => [name, ordered.filter((p) => matchesFilter(p, name, "")).length]),
      ) as Record<Filter, number>,
    [ordered],
  );
  return (
    <>
      <h1 className="sr-only">{t("title")}</h1>
      <PauseLine />
      <PayoutsLine />
      <PutBacksLine />
      <QueueFilters {...{ filter, setFilter, search, setSearch, counts }} />
      {!loaded ? (
        <div className="grid gap-2 px-4 pt-2">
          {["a", "b", "c", "d", "e"].map((row) => (
            <Skeleton key={row} className="h-20" />
          ))}
        </div>
      ) : shown.length === 0 ? (
        <div className="px-6 py-20 text-center">
          <p className="text-lg">{ordered.length === 0 ? t("empty") : t("noMatch")}</p>
          <p className="mt-1 text-sm text-muted">
            {ordered.length === 0 ? t("emptyHint") : t("noMatchHint")}
          </p>
        </div>
      ) : (
        <Rows pickups={shown} />
      )}
      {loaded && wanted.trim() !== "" && <SearchedOrders term={wanted.trim()} known={shown} />}
    </>
  );
}

function Rows({ pickups }: { pickups: ReturnType<typeof byUrgency> }) {
  const t = useTranslations("staff.queue");
  const list = useRef<HTMLUListElement>(null);
  const [from, to] = useRowsInSight(list, { rowHeight, count: pickups.length });
  return (
    <ul
      ref={list}
      aria-label={t("title")}
      className="relative"
      style={{ height: pickups.length * rowHeight }}
    >
      {pickups.slice(from, to).map((pickup, place) => (
        <li
          key={pickup.id}
          aria-setsize={pickups.length}
          aria-posinset={from + place + 1}
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${(from + place) * rowHeight}px)` }}
        >
          <QueueRow pickup={pickup} />
        </li>
      ))}
    </ul>
  );
}
