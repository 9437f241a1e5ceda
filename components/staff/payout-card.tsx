"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Payout } from "@/lib/staff/types";
import { amountIn, dayAndClock, shortCode } from "./format";
import { useStaff } from "./staff-context";

interface PayoutCardProps {
  payout: Payout;
  onChoose: () => void;
}

/** The amount of a payout, and its reason. */
export function PayoutCard({ payout, onChoose }: PayoutCardProps) {
  const t = useTranslations("staff.payouts");
  const { counter, language, session } = useStaff();
  const { amount, currencyCode, collectorName, dueAt, store } = payout;
  const elsewhere = session.counters.find((one) => one.store === store)?.name ?? store;
  return (
    <li className="grid gap-3 rounded-md bg-surface p-4">
      <div>
        <p className="text-3xl font-semibold break-words tabular-nums">
          {amountIn(currencyCode, amount, language)}
        </p>
        <p className="mt-1 font-medium">
          {shortCode(payout)} · <bdi>{collectorName}</bdi>
        </p>
        <p className="text-sm text-muted">
          {reasonWords(t, payout.reason)} · {dayAndClock(dueAt, counter, language)}
        </p>
        {store !== counter.store && (
          <p className="text-sm text-muted">{t("waitsAt", { store: elsewhere })}</p>
        )}
      </div>
      <Button size="lg" block onClick={onChoose}>
        {t("payOut")}
      </Button>
    </li>
  );
}

const reasons = [
  "short",
  "cancelled",
  "expired",
  "returned",
  "refused",
  "manual",
  "not-placed",
] as const;

function reasonWords(
  t: ReturnType<typeof useTranslations<"staff.payouts">>,
  reason: string,
): string {
  const known = reasons.find((one) => one === reason);
  return known ? t(`reasons.${known}`) : reason;
}
