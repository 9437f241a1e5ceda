"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { sharedCartsOptions } from "@/lib/staff/requests";
import { dayAndClock } from "./format";
import { useStaff } from "./staff-context";

/** What became of carts that the person shared: nothing of who took them. */
export function SharedCartsList() {
  const t = useTranslations("staff.sell");
  const { at, counter, language } = useStaff();
  const { data: carts = [] } = useQuery(sharedCartsOptions(at));
  if (carts.length === 0) return null;
  const states = {
    OPEN: t("open"),
    TAKEN: t("taken"),
    PAID: t("paid"),
    EXPIRED: t("expired"),
  };
  return (
    <section aria-label={t("shared")}>
      <h2 className="text-base font-medium">{t("shared")}</h2>
      <ul role="status" className="mt-2 border-t border-line">
        {carts.map(({ id, state, pieces, expiresAt, takenAt, paidAt }) => (
          <li
            key={id}
            className="flex flex-wrap justify-between gap-x-4 border-b border-line py-3 text-sm"
          >
            <span>{t("pieces", { count: pieces })}</span>
            <span className={state === "PAID" ? "font-medium text-success" : undefined}>
              {states[state]}
            </span>
            <time dateTime={paidAt ?? takenAt ?? expiresAt} className="text-muted">
              {dayAndClock(paidAt ?? takenAt ?? expiresAt, counter, language)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
