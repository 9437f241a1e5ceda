"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { byUrgency, type Filter, filters, matches } from "@/lib/staff/urgency";
import { QueueFilters } from "./queue-filters";
import { QueueRow, rowHeight } from "./queue-row";
import { useStaff } from "./staff-context";

/** All that is open, the most pressing first. Only what is in sight is drawn. */
export function QueueView({ loaded }: { loaded: boolean }) {
  const t = useTranslations("staff.queue");
  const { pickups } = useStaff();
  const [filter, setFilter] = useState<Filter>("open");
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const ordered = useMemo(() => byUrgency(pickups), [pickups]);
  const shown = useMemo(
    () => ordered.filter((pickup) => matches(pickup, filter, wanted)),
    [ordered, filter, wanted],
  );
  const counts = useMemo(
    () =>
      Object.fromEntries(
        filters.map((name) => [name, ordered.filter((p) => matches(p, name, "")).length]),
      ) as Record<Filter, number>,
    [ordered],
  );
  return (
    <>
      <h1 className="sr-only">{t("title")}</h1>
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
    </>
  );
}

function Rows({ pickups }: { pickups: ReturnType<typeof byUrgency> }) {
  const t = useTranslations("staff.queue");
  const list = useRef<HTMLUListElement>(null);
  const virtual = useWindowVirtualizer({
    count: pickups.length,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => pickups[index]?.id ?? index,
  });
  return (
    <ul
      ref={list}
      aria-label={t("title")}
      className="relative"
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const pickup = pickups[index];
        return (
          pickup && (
            <li
              key={key}
              aria-setsize={pickups.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            >
              <QueueRow pickup={pickup} />
            </li>
          )
        );
      })}
    </ul>
  );
}
