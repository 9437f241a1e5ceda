import type { StripeOptions } from "./stripe/options";

export interface PaymentsOptions {
  /** Where providers lead shoppers back to. */
  storefrontUrl: string;
  /** Without it nothing of Stripe is loaded. */
  stripe?: StripeOptions | undefined;
}

/** Under this the options are injected. */
export const paymentsOptions = Symbol("options of payments");
