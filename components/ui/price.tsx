import { useLocale, useTranslations } from "next-intl";
import { formatMoney, type Money } from "@/lib/money";
import { cx } from "./cx";

interface PriceProps {
  money: Money;
  /** Says "from" before it. */
  from?: boolean;
  className?: string;
}

/** What is struck through beside a price: what the thing costs outside of its sale. */
export function RegularPrice({ money, className }: Pick<PriceProps, "money" | "className">) {
  const locale = useLocale();
  const t = useTranslations("ui");
  // Listeners do not hear the line through it.
  return (
    <s className={cx("text-muted tabular-nums", className)}>
      <span className="sr-only">{t("regularPrice")} </span>
      {formatMoney(money, locale)}
    </s>
  );
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
