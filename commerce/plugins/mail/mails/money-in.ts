import type { Language } from "../../../../contracts/languages";

/** Writes amounts, hundredths in every currency, as the storefront does. */
export function moneyIn(language: Language, channel: string, currency: string) {
  const { format } = new Intl.NumberFormat(`${language}-${channel.toUpperCase()}`, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  return (amount: number) => format(amount / 100);
}
