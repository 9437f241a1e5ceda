import { createHmac, timingSafeEqual } from "node:crypto";

const toleranceSeconds = 300;

/** Signs a message as the engine does: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.message">`. */
export function sign(message: string, secret: string, now: Date): string {
  const t = Math.floor(now.getTime() / 1000);
  return `t=${t},v1=${createHmac("sha256", secret).update(`${t}.${message}`).digest("hex")}`;
}

/**
 * Whether a webhook's signature (`t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`) is right and
 * not older than five minutes, so that a recorded call cannot be played again.
 */
export function verifySignature(
  body: string,
  signature: string | null,
  secret: string,
  now: Date,
): boolean {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? "");
  if (!match?.[1] || !match[2]) return false;
  const age = Math.abs(now.getTime() / 1000 - Number(match[1]));
  if (age > toleranceSeconds) return false;
  const expected = createHmac("sha256", secret).update(`${match[1]}.${body}`).digest();
  return timingSafeEqual(expected, Buffer.from(match[2], "hex"));
}
