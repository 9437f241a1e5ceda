"use client";

import type { ReactNode } from "react";
import { localDay } from "@/contracts/zoned-time";
import { useMinute } from "../ui/use-minute";

interface WeekdayRowProps {
  weekday: number;
  timeZone: string;
  /** Dates whose own hours replace the week's. */
  exceptions: readonly string[];
  today: string;
  children: ReactNode;
}

/** A row of the hours table, marked while it is that day in the store's zone. */
export function WeekdayRow({ weekday, timeZone, exceptions, today, children }: WeekdayRowProps) {
  const now = useMinute();
  const day = now === null ? null : localDay(now, timeZone);
  const isToday = day?.weekday === weekday && !exceptions.includes(day.date);
  return (
    <tr
      aria-current={isToday ? "date" : undefined}
      className="border-t border-line aria-current:font-semibold"
    >
      {children}
      <td className="py-3 text-end text-xs font-normal text-muted">{isToday && today}</td>
    </tr>
  );
}

interface SpecialDayProps {
  date: string;
  timeZone: string;
  children: ReactNode;
}

/** A special day; it disappears when it is over in the store's zone. */
export function SpecialDay({ date, timeZone, children }: SpecialDayProps) {
  const now = useMinute();
  const day = now === null ? null : localDay(now, timeZone).date;
  return (
    <li
      hidden={day !== null && date < day}
      aria-current={day === date ? "date" : undefined}
      className="border-t border-line py-3 aria-current:font-semibold"
    >
      {children}
    </li>
  );
}
