// ISO 4217 gives the dollar of Taiwan two places; its shops and cards charge whole ones.
const digits = new Map<string, number>([["TWD", 0]]);

/**
 * How many decimal places people use in a currency (KRW 0, USD 2). They are those of ISO 4217 by
 * Intl, but TWD has 0.
 */
export function fractionDigits(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    known =
      new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
        .maximumFractionDigits ?? 2;
    digits.set(currency, known);
  }
  return known;
}

/** The smallest amount that people can pay in a currency, in hundredths. */
export function payableStep(currency: string): number {
  return 10 ** (2 - Math.min(2, fractionDigits(currency)));
}

/** Whether people can pay an amount of hundredths in a currency. */
export function isPayable(amount: number, currency: string): boolean {
  return amount % payableStep(currency) === 0;
}
