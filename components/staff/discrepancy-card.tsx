"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import type { Discrepancy } from "@/lib/staff/types";
import { dayAndClock } from "./format";
import { LinePhoto } from "./line-photo";
import { OrdersAtRisk } from "./orders-at-risk";
import { ReasonSheet } from "./reason-sheet";
import { type Reason, useReasonWords } from "./reasons";
import { useStaff } from "./staff-context";
import { useCommand } from "./use-command";
import { hrefTo } from "./use-route";

interface DiscrepancyCardProps {
  item: Discrepancy;
  isOpen: boolean;
}

const reasons = {
  count: ["not-booked", "lost", "miscounted"],
  "below-zero": ["not-booked", "miscounted"],
  "over-promised": ["taken-care", "not-booked"],
  transfer: ["found", "lost", "miscounted"],
} as const satisfies Record<Discrepancy["kind"], readonly Reason[]>;

const own = ["staff", "dashboard", "engine"] as const;

/** What should have been there, what was, who said so, and what a manager can do about it. */
export function DiscrepancyCard({ item, isOpen }: DiscrepancyCardProps) {
  const t = useTranslations("staff.differences");
  const format = useFormatter();
  const { counter, language } = useStaff();
  const command = useCommand();
  const [asking, setAsking] = useState(false);
  const { id, kind, article, expected, counted, at, source, ordersAtRisk } = item;
  const known = own.find((name) => name === source);
  const transfer = /^transfer-(\d+)$/.exec(source)?.[1];
  const name = article?.name ?? t("gone");
  function settle(reason: Reason) {
    setAsking(false);
    command({
      type: "settle-discrepancy",
      discrepancyId: id,
      reason,
      seen: { expected, counted },
    });
  }
  return (
    <li className="grid gap-3 border-t border-line px-5 py-4">
      <div className="flex items-start gap-4">
        <LinePhoto line={article ?? { preview: null }} />
        <div className="min-w-0 grow">
          <h2 className="text-sm leading-snug font-medium">{name}</h2>
          <p className="text-xs text-muted">
            <bdi>{article?.sku}</bdi>
          </p>
          <p className="mt-1 text-sm">{t(`kinds.${kind}`, { expected, counted })}</p>
          <p className="mt-1 text-xs text-muted">
            {t("said", {
              who: known ? t(`sources.${known}`) : transfer ? t("transfer", { transfer }) : source,
              when: dayAndClock(at, counter, language),
            })}
          </p>
        </div>
        <p className="text-xl font-semibold tabular-nums">
          <bdi>{format.number(counted - expected, { signDisplay: "exceptZero" })}</bdi>
        </p>
      </div>
      {isOpen && ordersAtRisk.length > 0 && <OrdersAtRisk orders={ordersAtRisk} />}
      {isOpen ? (
        <div className="flex flex-wrap gap-3">
          {article && (
            <a
              href={hrefTo("stock", article.sku)}
              className={buttonClass({ variant: "outline" })}
              aria-label={t("countNamed", { name })}
            >
              {t("count")}
            </a>
          )}
          <Button
            variant="outline"
            aria-label={t("settleNamed", { name })}
            onClick={() => setAsking(true)}
          >
            {t("settle")}
          </Button>
        </div>
      ) : (
        <Settled item={item} />
      )}
      <ReasonSheet
        open={asking}
        title={t("settle")}
        lead={t("settleLead")}
        reasons={reasons[kind]}
        submit={t("settle")}
        onClose={() => setAsking(false)}
        onSubmit={settle}
      />
    </li>
  );
}

/** Who has dealt with it, and how. */
function Settled({ item: { settledAt, settledBy, reason } }: { item: Discrepancy }) {
  const t = useTranslations("staff.differences");
  const words = useReasonWords();
  const { counter, language } = useStaff();
  const when = settledAt ? dayAndClock(settledAt, counter, language) : "";
  return (
    <p className="text-xs text-muted">
      {settledBy ? t("settledBy", { who: settledBy, when }) : t("settledItself", { when })}
      {reason && ` · ${words(reason)}`}
    </p>
  );
}
