"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Schedule } from "@/contracts/opening";
import { formatMoment } from "@/lib/stores/format-hours";
import { openingAt } from "@/lib/stores/opening";
import { cx } from "../ui/cx";
import { useMinute } from "../ui/use-minute";

const dayMs = 86_400_000;

/** "Open now · until 8 PM": known only in the browser, so its place is kept empty until then. */
export function OpenNow({ schedule }: { schedule: Schedule }) {
  const locale = useLocale();
  const t = useTranslations("stores");
  const now = useMinute();
  if (now === null) return <span aria-hidden="true" className="block min-h-[1.6em] text-sm" />;
  const opening = openingAt(schedule, now);
  const change = opening.open ? opening.until : opening.from;
  const time = change === null ? "" : formatMoment(change, now, schedule.timeZone, locale);
  const words = opening.open
    ? opening.until - now > dayMs
      ? t("open")
      : t("openUntil", { time })
    : opening.from === null
      ? t("closed")
      : t("opensAt", { time });
  return (
    <span
      className={cx(
        "flex min-h-[1.6em] items-center gap-2 text-sm",
        opening.open ? "text-success" : "text-muted",
      )}
    >
      <span
        aria-hidden="true"
        className={cx(
          "size-2 shrink-0 rounded-full border border-current",
          opening.open && "bg-current",
        )}
      />
      {words}
    </span>
  );
}
