import type { StorefrontReach } from "../../../contracts/loopback";
import type { PaymentSources } from "../../../contracts/payment-page";

export interface RevalidationOptions {
  /** Shared with the storefronts, which sign their question for changes with it. */
  secret: string;
  /** Whether a storefront that is reached so may show the shop. */
  mayShow: (reach: StorefrontReach) => boolean;
  /** Whether storefronts answer this machine alone. */
  isShutToOthers: boolean;
  /** What the storefronts' payment page may load. */
  paymentSources: PaymentSources;
}

export const revalidationOptions = Symbol("revalidationOptions");
