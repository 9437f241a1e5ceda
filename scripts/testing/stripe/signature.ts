import { createHmac } from "node:crypto";

/** `Stripe-Signature` of a body (docs.stripe.com/webhooks/signature); `at` in milliseconds. */
export function signatureOf(body: string, secret: string, at = Date.now()): string {
  const t = Math.floor(at / 1000);
  return `t=${t},v1=${createHmac("sha256", secret).update(`${t}.${body}`).digest("hex")}`;
}
