"use client";

import { useLocale } from "next-intl";
import { type Currency, marketOf, markets } from "@/lib/i18n/locales";
import { formatMoney } from "@/lib/money";

/** Writes amounts (hundredths) of a pickup, whose currency need not be the page's own. */
export function useOwnMoney() {
  const locale = useLocale();
  return (amount: number, code: string): string => {
    const currencies: Currency[] = Object.values(markets).map((one) => one.currency);
    const currency = currencies.find((known) => known === code) ?? marketOf(locale).currency;
    return formatMoney({ amount, currency }, locale);
  };
}
