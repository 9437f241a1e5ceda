import { createHmac, hkdfSync } from "node:crypto";

/** Which key of a receiver: each turn has another. */
export interface KeyName {
  uid: string;
  turn: number;
}

/** The 32 bytes of a receiver's key. It is made of the shop's secret, and kept nowhere. */
export function keyOf(secret: string, { uid, turn }: KeyName): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, uid, `webhook ${turn}`, 32));
}

/** A key as a merchant gives it to a receiver: `whsec_` and base64. */
export const writtenKey = (key: Buffer): string => `whsec_${key.toString("base64")}`;

/**
 * Headers by which a receiver knows that an event is ours and recent, as Standard Webhooks has them.
 * @param keys one signature is made with each, while a receiver changes from one to the next
 * @param at epoch seconds
 */
export function signedHeaders(
  id: string,
  at: number,
  body: string,
  keys: readonly Buffer[],
): Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string> {
  const signatures = keys.map((key) => {
    const mac = createHmac("sha256", key).update(`${id}.${at}.${body}`).digest("base64");
    return `v1,${mac}`;
  });
  return {
    "webhook-id": id,
    "webhook-timestamp": String(at),
    "webhook-signature": signatures.join(" "),
  };
}
