import type { Env } from "../../../commerce/env";
import { isPublic } from "../../../commerce/samples/samples-belong";

/** A stand-in takes no money: an order that is paid there is not paid. */
export function whyNoSandbox(engine: Env): string | undefined {
  const { DATABASE_URL, STRIPE_SECRET_KEY, STRIPE_PUBLIC_KEY, STRIPE_WEBHOOK_SECRET } = engine;
  if (STRIPE_SECRET_KEY || STRIPE_PUBLIC_KEY || STRIPE_WEBHOOK_SECRET)
    return "PAYMENT_SANDBOX is set beside keys of Stripe: orders are paid at one of the two.";
  if (DATABASE_URL || isPublic(engine))
    return "PAYMENT_SANDBOX is set, but the shop has a DATABASE_URL or a public address: its stand-in takes no money, and browsers elsewhere do not reach it.";
  return undefined;
}
