"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ChevronIcon } from "@/components/ui/icons";
import { payoutsOptions } from "@/lib/staff/requests";
import { amountIn } from "./format";
import { useStaff } from "./staff-context";
import { hrefTo } from "./use-route";

/** Above the queue, when money waits to be paid out here. */
export function PayoutsLine() {
  const t = useTranslations("staff.payouts");
  const { at, language } = useStaff();
  const { data } = useQuery(payoutsOptions(at));
  const [first] = data ?? [];
  if (!data || !first) return null;
  const sum = data.reduce((total, { amount }) => total + amount, 0);
  return (
    <a
      href={hrefTo("payouts")}
      className="mx-4 mt-3 flex min-h-12 items-center gap-3 rounded-sm bg-tint-soft px-4 py-2 text-sm font-medium"
    >
      <span className="grow">
        {t("waiting", {
          count: data.length,
          amount: amountIn(first.currencyCode, sum, language),
        })}
      </span>
      <ChevronIcon />
    </a>
  );
}
