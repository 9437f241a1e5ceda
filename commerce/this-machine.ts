import { isIPv6 } from "node:net";
import { isForThisMachine, isLoopback, type StorefrontReach } from "../contracts/loopback";

/** Where this machine itself reaches what listens on the host: loopback for all interfaces. */
export function addressOf(host: string, port: number): string {
  const own = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? host;
  return `http://${isIPv6(own) ? `[${own}]` : own}:${port}`;
}

/** What decides who reaches a shop: its storefront's ways in, and where its engine listens. */
interface Reach extends StorefrontReach {
  COMMERCE_HOST: string;
}

/**
 * Whether only this machine reaches the shop. A public address means that a proxy on this machine
 * lets others in, though both processes listen on loopback. So does a proxy that is believed.
 */
export function isOnlyThisMachine({ COMMERCE_HOST, ...storefront }: Reach): boolean {
  return isLoopback(COMMERCE_HOST) && isForThisMachine(storefront);
}
