import { isLoopback } from "../contracts/loopback";
import { noPaymentSources, type PaymentSources } from "../contracts/payment-page";
import type { Env } from "./env";
import type { StripeOptions } from "./plugins/payments/stripe/options";

const listed = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * What Stripe is opened with; undefined where it is not set up.
 * @throws Error where it is set up in part, or its script would come from elsewhere
 */
export function stripeOf(env: Env): StripeOptions | undefined {
  const { STRIPE_SECRET_KEY, STRIPE_PUBLIC_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_MARKETS } = env;
  const given = { STRIPE_SECRET_KEY, STRIPE_PUBLIC_KEY, STRIPE_WEBHOOK_SECRET };
  const missing = Object.entries(given).filter(([, value]) => !value);
  if (missing.length === 3) return undefined;
  if (!STRIPE_SECRET_KEY || !STRIPE_PUBLIC_KEY || !STRIPE_WEBHOOK_SECRET)
    throw new Error(`Stripe needs ${missing.map(([name]) => name).join(", ")} too.`);
  if (!isStripes(env.STRIPE_SCRIPT_URL))
    throw new Error("STRIPE_SCRIPT_URL is neither Stripe's nor of this machine.");
  return {
    secretKey: STRIPE_SECRET_KEY,
    publicKey: STRIPE_PUBLIC_KEY,
    webhookSecrets: listed(STRIPE_WEBHOOK_SECRET),
    apiUrl: env.STRIPE_API_URL,
    scriptUrl: env.STRIPE_SCRIPT_URL,
    ...(STRIPE_MARKETS && { markets: listed(STRIPE_MARKETS) }),
  };
}

const stripesScripts = "js.stripe.com";

/** Stripe's own script, which reads cards; a stand-in on this machine is for trials. */
function isStripes(scriptUrl: string): boolean {
  const { protocol, hostname } = new URL(scriptUrl);
  return isLoopback(hostname) || (protocol === "https:" && hostname === stripesScripts);
}

/**
 * What the storefronts' payment page may load: what Stripe's security guide names
 * (docs.stripe.com/security/guide), or the stand-in's origin.
 */
export function paymentSourcesOf(stripe: StripeOptions | undefined): PaymentSources {
  if (!stripe) return noPaymentSources;
  const { origin, hostname } = new URL(stripe.scriptUrl);
  const connections = [new URL(stripe.apiUrl).origin];
  if (hostname !== stripesScripts) return { scripts: [origin], frames: [origin], connections };
  const scripts = [origin, `https://*.${stripesScripts}`];
  return { scripts, frames: [...scripts, "https://hooks.stripe.com"], connections };
}
