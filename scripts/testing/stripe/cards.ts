/** What happens to a payment by one of the stand-in's cards. */
export type Fate =
  | { kind: "paid" }
  | { kind: "declined"; code: string; decline_code?: string }
  /** Its bank asks for a second factor on its page. */
  | { kind: "challenged" }
  /** Its bank decides later, and a webhook tells. */
  | { kind: "pending" }
  /** It is paid, and no webhook ever tells. */
  | { kind: "unheard" };

/** Those that docs.stripe.com/testing has, and two of our own (8001, 8002). */
const fates: Readonly<Record<string, Fate>> = {
  "4242424242424242": { kind: "paid" },
  "4000000000000002": { kind: "declined", code: "card_declined", decline_code: "generic_decline" },
  "4000000000009995": {
    kind: "declined",
    code: "card_declined",
    decline_code: "insufficient_funds",
  },
  "4000000000000069": { kind: "declined", code: "expired_card" },
  "4000000000003220": { kind: "challenged" },
  "4000000000008001": { kind: "pending" },
  "4000000000008002": { kind: "unheard" },
};

/** What happens to a card; one that the stand-in does not know is declined, as in Stripe's test mode. */
export function fateOf(number: string): Fate {
  return (
    fates[number.replace(/\D/g, "")] ?? {
      kind: "declined",
      code: "card_declined",
      decline_code: "test_mode_live_card",
    }
  );
}
