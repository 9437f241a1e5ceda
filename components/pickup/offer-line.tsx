"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatStoreTime } from "@/lib/pickup/promise-time";
import type { PickupOffer } from "@/lib/pickup/types";
import { cx } from "../ui/cx";
import { useMinute } from "../ui/use-minute";

// From here on a time of day says more than minutes to go.
const mostMinutes = 90;

/** Whether a store has it, and when it can be ready, with the reason: in one or two lines. */
export function OfferLine({ offer }: { offer: PickupOffer }) {
  const t = useTranslations("pickup");
  const { available, missing, promise } = offer;
  const left = missing.length === 1 ? missing[0]?.left : null;
  if (!available)
    return (
      <p className="flex items-center gap-2 text-sm text-muted">
        <Dot />
        {left ? t("tooFew", { count: left }) : t("none")}
      </p>
    );
  return (
    <div className="text-sm">
      <p className="flex items-center gap-2 text-success">
        <Dot filled />
        {promise ? <PromiseTime offer={offer} /> : t("noTime")}
      </p>
      {promise && (
        <p className="ps-4 text-xs text-muted">
          <PromiseReason offer={offer} />
        </p>
      )}
    </div>
  );
}

/** "Ready today by 15:30". */
export function PromiseTime({ offer: { promise, store } }: { offer: PickupOffer }) {
  const t = useTranslations("pickup");
  const locale = useLocale();
  const now = useMinute();
  if (!promise || now === null) return null;
  const time = formatStoreTime(promise.start, now, store.timeZone, locale);
  return promise.sameDay ? t("today", { time }) : t("later", { time });
}

function PromiseReason({ offer: { promise, store } }: { offer: PickupOffer }) {
  const t = useTranslations("pickup");
  const locale = useLocale();
  const now = useMinute();
  if (!promise || now === null) return null;
  const at = (instant: string) => formatStoreTime(instant, now, store.timeZone, locale);
  if (promise.reason === "OPENS" && promise.opensAt)
    return t("opens", { time: at(promise.opensAt) });
  if (promise.reason === "QUEUE") return t("queue");
  if (promise.reason === "SLOTS_FULL") return t("full");
  const minutes = Math.floor((Date.parse(promise.orderBy) - now) / 60_000);
  if (minutes > 0 && minutes <= mostMinutes) return t("within", { minutes });
  return t("until", { time: at(promise.orderBy) });
}

function Dot({ filled = false }: { filled?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={cx("size-2 shrink-0 rounded-full border border-current", filled && "bg-current")}
    />
  );
}
