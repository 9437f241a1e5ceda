import type { IncomingHttpHeaders } from "node:http";
import { isAskedHere, isForThisMachine, type StorefrontReach } from "../../contracts/loopback";

/** Where a refused request is led. */
export const refusal = "/api/this-machine-only";

/** Which part is missing may be asked from anywhere. */
const health = "/api/health";

// Whether the engine has this storefront answer this machine alone; unknown until it is heard. Parts
// of the storefront may be bundled apart, and meet here.
const home = globalThis as { maruIsShut?: boolean };

/** Notes what the engine says of its sample people. */
export function noteShut(isSaid: boolean): void {
  home.maruIsShut = isSaid;
}

/**
 * Whether a request is refused. The engine of a trial has sample people, whose password is public,
 * while only this machine reaches the shop. A request by another name, or through a proxy, shows that
 * others do. A storefront whose settings let others in never shows such an engine (`follow.ts`).
 */
export function isRefused(
  reach: StorefrontReach,
  address: string,
  headers: IncomingHttpHeaders,
): boolean {
  if (home.maruIsShut === false || !isForThisMachine(reach) || isAskedHere(headers)) return false;
  return address.split("?")[0] !== health;
}
