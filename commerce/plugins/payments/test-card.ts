import type { Decline } from "../../../contracts/payment-declines";

/** Of the payment handler, and of the provider that it asks. */
export const testCardCode = "test-card";

/** What the test provider does with a card, chosen by its number as at real providers' test modes. */
export type CardVerdict =
  | "approved"
  | Extract<Decline, "card-declined" | "insufficient-funds" | "expired-card">;

const verdicts: Record<string, CardVerdict> = {
  "4000000000000002": "card-declined",
  "4000000000009995": "insufficient-funds",
  "4000000000000069": "expired-card",
};

const laterRefusals: Record<string, "capture" | "refund"> = {
  "4000000000000341": "capture",
  "4000000000005126": "refund",
};

/** What a card that can be authorised refuses afterwards, if anything. */
export function laterRefusalOf(cardNumber: string): "capture" | "refund" | undefined {
  return laterRefusals[cardNumber];
}

export function verdictOn(cardNumber: string): CardVerdict {
  return verdicts[cardNumber] ?? "approved";
}

/** The check digit of ISO/IEC 7812-1 (Luhn), for numbers of 12 to 19 digits. */
export function isCardNumber(value: string): boolean {
  if (!/^\d{12,19}$/.test(value)) return false;
  let sum = 0;
  for (let i = 0; i < value.length; i++) {
    const digit = Number(value[value.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether a card "MM/YY" is still valid at `now`: cards expire at the end of their month. */
export function isUnexpired(expiry: string, now: Date): boolean {
  const match = /^(0[1-9]|1[0-2])\/(\d{2})$/.exec(expiry);
  if (!match) return false;
  const end = Date.UTC(2000 + Number(match[2]), Number(match[1]), 1);
  return now.getTime() < end;
}
