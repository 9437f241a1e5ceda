"use client";

import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { CheckIcon, MinusIcon } from "@/components/ui/icons";
import type { Pickup } from "@/lib/staff/types";
import { minutesWaiting, promiseOf, type Tone, waitsTooLong } from "@/lib/staff/urgency";
import { useStaff } from "./staff-context";
import { useTime } from "./use-time";

const radius = 20;
const length = 2 * Math.PI * radius;
const tones: Record<Tone, string> = {
  calm: "text-success",
  soon: "text-accent",
  late: "text-danger",
};

/**
 * The time that is left until the promise, as a ring that empties; the number is in its middle. Of a
 * shopper who stands there, the minutes they wait.
 */
export function PromiseRing({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff.queue");
  const now = useTime();
  const { counter } = useStaff();
  const { state } = pickup;
  const waiting = minutesWaiting(pickup, now);
  if (waiting !== null) {
    const isLong = waitsTooLong(pickup, now, counter.waitMinutes);
    return (
      <span
        className={cx(
          "grid size-12 shrink-0 content-center justify-items-center rounded-full leading-none",
          isLong ? "bg-danger text-paper" : "bg-accent text-on-accent",
        )}
      >
        <span aria-hidden="true" className="text-sm font-semibold tabular-nums">
          {waiting}
        </span>
        <span aria-hidden="true" className="text-[0.5625rem] leading-tight">
          {t("minutes")}
        </span>
        <span className="sr-only">
          {isLong ? t("waitsTooLong", { minutes: waiting }) : t("waits", { minutes: waiting })}
        </span>
      </span>
    );
  }
  if (state !== "placed" && state !== "picking")
    return (
      <span
        className={cx(
          "grid size-12 shrink-0 place-items-center rounded-full",
          state === "cancelled" || state === "expired"
            ? "text-muted ring-2 ring-current ring-inset"
            : "text-success ring-2 ring-current ring-inset",
        )}
      >
        {state === "cancelled" || state === "expired" ? <MinusIcon /> : <CheckIcon />}
      </span>
    );
  const { minutes, left, tone } = promiseOf(pickup, now);
  const inHours = Math.abs(minutes) >= 100;
  const shown = inHours ? Math.round(minutes / 60) : minutes;
  return (
    <span className={cx("relative grid size-12 shrink-0 place-items-center", tones[tone])}>
      <svg viewBox="0 0 48 48" className="absolute inset-0 -rotate-90" aria-hidden="true">
        <circle cx="24" cy="24" r={radius} fill="none" strokeWidth="4" className="stroke-ink/15" />
        <circle
          cx="24"
          cy="24"
          r={radius}
          fill="none"
          stroke="currentColor"
          strokeWidth="4"
          strokeDasharray={length}
          strokeDashoffset={length * (1 - (tone === "late" ? 1 : left))}
        />
      </svg>
      <span aria-hidden="true" className="grid justify-items-center leading-none">
        <span dir="ltr" className="text-sm leading-none font-semibold tabular-nums">
          {shown}
        </span>
        <span className="text-[0.5625rem] leading-tight">
          {inHours ? t("hours") : t("minutes")}
        </span>
      </span>
      <span className="sr-only">
        {minutes < 0 ? t("late", { minutes: -minutes }) : t("due", { minutes })}
      </span>
    </span>
  );
}
