import { createHmac } from "node:crypto";

/**
 * Signs a webhook's body: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`. The time is part of
 * what is signed, so that a recorded call cannot be played again later.
 */
export function sign(body: string, secret: string, now: Date): string {
  const t = Math.floor(now.getTime() / 1000);
  return `t=${t},v1=${createHmac("sha256", secret).update(`${t}.${body}`).digest("hex")}`;
}
