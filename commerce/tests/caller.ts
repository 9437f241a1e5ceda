import { randomInt } from "node:crypto";
import { signMessage } from "../../contracts/signature";

/** The secret of the tests' engines and of every test that speaks for a storefront. */
export const sharedSecret = "shared-secret-of-the-tests";

/** An address of a caller whom the shop has not met. */
export function newAddress(): string {
  // 198.18.0.0/15 is set aside for tests (RFC 2544).
  return `198.${18 + randomInt(2)}.${randomInt(256)}.${randomInt(256)}`;
}

/** What a storefront tells the engine of its visitor's address. */
export const callerHeaders = (address: string, secret = sharedSecret) => ({
  "x-maru-caller": `${address} ${signMessage(`caller ${address}`, secret, new Date())}`,
});
