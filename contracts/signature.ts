import { createHmac, timingSafeEqual } from "node:crypto";

/** How far the other side's clock may be off, in seconds; older calls may be recordings. */
const tolerance = 300;

/**
 * Signs a message: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.message">`. The time is part of what
 * is signed, so that a recorded call cannot be played again later.
 */
export function signMessage(message: string, secret: string, now: Date): string {
  const t = Math.floor(now.getTime() / 1000);
  return `t=${t},v1=${createHmac("sha256", secret).update(`${t}.${message}`).digest("hex")}`;
}

/** Whether `signature` (see `signMessage`) is ours for this message and not too old. */
export function isSigned(message: string, signature: string, secret: string, now: Date): boolean {
  const time = Number(/^t=(\d{1,12}),v1=[0-9a-f]{64}$/.exec(signature)?.[1]);
  if (Number.isNaN(time) || Math.abs(now.getTime() / 1000 - time) > tolerance) return false;
  const right = Buffer.from(signMessage(message, secret, new Date(time * 1000)));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}
