import type { PaymentMethodHandler } from "@vendure/core";
import type { PaymentsOptions } from "../options";
import type { PaymentPort } from "../payment-port";
import { stripeCode } from "../stripe/options";
import { providerHandler } from "./provider.handler";

/** The providers that settings opened. Without its settings nothing of a provider is loaded. */
export async function openPorts({ stripe }: PaymentsOptions): Promise<PaymentPort[]> {
  if (!stripe) return [];
  const { StripePort } = await import("../stripe/stripe-port.js");
  return [new StripePort(stripe)];
}

/** Their handlers, as merchants choose them in the dashboard. */
export function openedHandlers({ stripe }: PaymentsOptions): PaymentMethodHandler[] {
  return stripe ? [providerHandler(stripeCode, "Stripe")] : [];
}
