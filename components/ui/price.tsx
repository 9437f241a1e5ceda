import { useLocale, useTranslations } from "next-intl";
import { formatMoney, type Money } from "@/lib/money";
import { cx } from "./cx";

interface PriceProps {
  money: Money;
  /** Says "from" before it. */
  from?: boolean;
  className?: string;
}

/** An amount as people of the page's market write it. */
export function Price({ money, from, className }: PriceProps) {
  const locale = useLocale();
  const t = useTranslations("ui");
  const text = formatMoney(money, locale);
  return (
    <span className={cx("tabular-nums", className)}>
      {from ? t("priceFrom", { price: text }) : text}
    </span>
  );
}
