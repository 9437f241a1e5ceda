import type { Env } from "./env";
import type { StripeOptions } from "./plugins/payments/stripe/options";

const listed = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * What Stripe is opened with; undefined where it is not set up.
 * @throws Error where it is set up in part
 */
export function stripeOf(env: Env): StripeOptions | undefined {
  const { STRIPE_SECRET_KEY, STRIPE_PUBLIC_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_MARKETS } = env;
  const given = { STRIPE_SECRET_KEY, STRIPE_PUBLIC_KEY, STRIPE_WEBHOOK_SECRET };
  const missing = Object.entries(given).filter(([, value]) => !value);
  if (missing.length === 3) return undefined;
  if (!STRIPE_SECRET_KEY || !STRIPE_PUBLIC_KEY || !STRIPE_WEBHOOK_SECRET)
    throw new Error(`Stripe needs ${missing.map(([name]) => name).join(", ")} too.`);
  return {
    secretKey: STRIPE_SECRET_KEY,
    publicKey: STRIPE_PUBLIC_KEY,
    webhookSecrets: listed(STRIPE_WEBHOOK_SECRET),
    apiUrl: env.STRIPE_API_URL,
    scriptUrl: env.STRIPE_SCRIPT_URL,
    ...(STRIPE_MARKETS && { markets: listed(STRIPE_MARKETS) }),
  };
}
