import { timingSafeEqual } from "node:crypto";
import { sign } from "../revalidation/sign";

/** How far a caller's clock may be off, in seconds; older calls may be recordings. */
const tolerance = 300;

/** Whether `signature` (`t=…,v1=…`, see `sign`) is ours for this body and not too old. */
export function isSigned(body: string, signature: string, secret: string, now: Date): boolean {
  const time = Number(/^t=(\d{1,12}),v1=[0-9a-f]{64}$/.exec(signature)?.[1]);
  if (Number.isNaN(time) || Math.abs(now.getTime() / 1000 - time) > tolerance) return false;
  const right = Buffer.from(sign(body, secret, new Date(time * 1000)));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}
