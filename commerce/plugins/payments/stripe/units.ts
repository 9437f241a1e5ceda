import { isPayable } from "../../../../contracts/payable-amount";

// Stripe's own lists (docs.stripe.com/currencies), which are not those of ISO 4217.
const withoutParts = new Set(
  "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(" "),
);
const inThousandths = new Set("BHD JOD KWD OMR TND".split(" "));

/**
 * An amount of hundredths as Stripe counts it: in the currency's smallest unit.
 * @throws Error for an amount that cannot be paid in the currency
 */
export function toStripe(amount: number, currencyCode: string): number {
  if (!isPayable(amount, currencyCode)) throw new Error(`${amount} ${currencyCode} is in parts`);
  if (withoutParts.has(currencyCode)) return amount / 100;
  return inThousandths.has(currencyCode) ? amount * 10 : amount;
}

/** The other way round; what Stripe says may be no whole hundredth. */
export function fromStripe(amount: number, currency: string): number {
  const currencyCode = currency.toUpperCase();
  if (withoutParts.has(currencyCode)) return amount * 100;
  return inThousandths.has(currencyCode) ? amount / 10 : amount;
}
