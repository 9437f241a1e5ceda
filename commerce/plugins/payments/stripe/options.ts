/** What the engine needs to know to let shoppers pay by Stripe. */
export interface StripeOptions {
  secretKey: string;
  publicKey: string;
  /** What its webhooks are signed with; two while one takes the other's place. */
  webhookSecrets: readonly string[];
  /** Where its API is. */
  apiUrl: string;
  /** Where browsers get its script. */
  scriptUrl: string;
  /** Codes of the markets in which its method is made; all without. */
  markets?: readonly string[] | undefined;
}

/** Of the payment handler, and of the provider that it asks. */
export const stripeCode = "stripe";
