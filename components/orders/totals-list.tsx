import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatMoney } from "@/lib/money";
import type { Totals } from "@/lib/orders/types";
import { Price } from "../ui/price";

interface TotalsListProps {
  totals: Totals;
  /** Whether the tax is final: in the United States it depends on the address. */
  taxKnown?: boolean;
}

/** What it costs and of what that consists, with the tax as the market words it. */
export function TotalsList({ totals, taxKnown = true }: TotalsListProps) {
  const t = useTranslations("orders.totals");
  const locale = useLocale();
  const { items, discounts, giftWrap, shipping, tax, taxIncluded, total } = totals;
  const taxAdded = !taxIncluded;
  return (
    <dl className="grid gap-2.5 text-sm">
      <Row label={t("items")}>
        <Price money={items} />
      </Row>
      {discounts.map(({ description, amount }) => (
        <Row key={description} label={description}>
          <Price money={amount} className="text-accent" />
        </Row>
      ))}
      {giftWrap && (
        <Row label={t("giftWrap")}>
          {giftWrap.amount === 0 ? t("free") : <Price money={giftWrap} />}
        </Row>
      )}
      <Row label={t("delivery")}>
        {shipping === null ? (
          <span className="text-muted">{t("deliveryLater")}</span>
        ) : shipping.amount === 0 ? (
          t("free")
        ) : (
          <Price money={shipping} />
        )}
      </Row>
      {taxAdded && (
        <Row label={t("tax")}>
          {taxKnown ? <Price money={tax} /> : <span className="text-muted">{t("taxLater")}</span>}
        </Row>
      )}
      <div className="mt-2 flex items-baseline justify-between gap-6 border-t border-ink pt-4">
        <dt className="text-base font-medium">
          {taxAdded && !taxKnown ? t("totalBeforeTax") : t("total")}
        </dt>
        <dd className="text-end">
          <Price money={total} className="text-xl font-medium" />
          {taxIncluded && (
            <span className="block text-xs text-muted">
              {t("taxIncluded", { tax: formatMoney(tax, locale) })}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Row({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-6">
      <dt className="text-muted">{label}</dt>
      <dd className="text-end tabular-nums">{children}</dd>
    </div>
  );
}
