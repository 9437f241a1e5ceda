import { randomBytes, randomInt } from "node:crypto";
import { callerHeader, sealCaller } from "../../contracts/caller";

// Engines that a bench opens have this secret, for they take their settings from its environment.
process.env.REVALIDATE_SECRET ??= randomBytes(24).toString("hex");
const secret = process.env.REVALIDATE_SECRET;

/** What a storefront tells the engine of a visitor of its own: their questions do not take turns. */
export function asStorefront(): Record<string, string> {
  // 198.18.0.0/15 is set aside for tests (RFC 2544).
  const address = `198.${18 + randomInt(2)}.${randomInt(256)}.${randomInt(256)}`;
  return { [callerHeader]: sealCaller(address, secret, new Date()) };
}
