"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Pickup } from "@/lib/pickup/types";
import { useOwnMoney } from "./own-money";

/** The digital receipt of what was handed over: the same figures as in the letter. */
export function PassReceipt({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("pass.receipt");
  const locale = useLocale();
  const money = useOwnMoney();
  const { receipt, lines, currencyCode } = pickup;
  if (!receipt) return null;
  const { number, fiscalNumber, registrationNumber, fees, total, taken } = receipt;
  const amount = (of: number) => money(of, currencyCode);
  const rate = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 3 });
  const nameOf = (id: string) => lines.find((line) => line.orderLineId === id)?.name ?? "";
  const before = total - taken;
  return (
    <section aria-labelledby={`receipt-${pickup.id}`} className="mt-8">
      <h3 id={`receipt-${pickup.id}`} className="mb-3 text-lg">
        {t("title")}
      </h3>
      <dl className="divide-y divide-line border-y border-line text-sm">
        {registrationNumber && <Row label={t("registration")} value={registrationNumber} isCode />}
        {number !== null && <Row label={t("number")} value={String(number)} isCode />}
        {fiscalNumber && <Row label={t("fiscalNumber")} value={fiscalNumber} isCode />}
        {receipt.lines.map(({ orderLineId, quantity, amount: cost }) => (
          <Row
            key={orderLineId}
            label={`${nameOf(orderLineId)}${quantity > 1 ? ` × ${quantity}` : ""}`}
            value={amount(cost)}
          />
        ))}
        {fees !== 0 && <Row label={t("fees")} value={amount(fees)} />}
        <Row label={t("total")} value={amount(total)} />
        {receipt.taxes.map((tax) => (
          <Row
            key={tax.rate}
            label={t("tax", { rate: rate.format(tax.rate / 100) })}
            value={amount(tax.amount)}
          />
        ))}
        {before > 0 && <Row label={t("before")} value={amount(before)} />}
        <Row label={t("taken")} value={<strong>{amount(taken)}</strong>} />
      </dl>
    </section>
  );
}

function Row({ label, value, isCode }: { label: string; value: ReactNode; isCode?: boolean }) {
  return (
    <div className="flex items-baseline justify-between gap-6 py-2">
      <dt className="min-w-0 text-muted">{label}</dt>
      <dd className="shrink-0 tabular-nums">
        {isCode ? (
          <bdi dir="ltr" className="select-all">
            {value}
          </bdi>
        ) : (
          value
        )}
      </dd>
    </div>
  );
}
