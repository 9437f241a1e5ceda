import { isIPv6 } from "node:net";
import { isLoopback } from "../contracts/loopback";

/** Where this machine itself reaches what listens on the host: loopback for all interfaces. */
export function addressOf(host: string, port: number): string {
  const own = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? host;
  return `http://${isIPv6(own) ? `[${own}]` : own}:${port}`;
}

/** What decides who reaches a shop: where its two processes listen, and its public address. */
interface Reach {
  HOST: string;
  COMMERCE_HOST: string;
  STOREFRONT_URL: string;
}

/**
 * Whether only this machine reaches the shop. A public address means that a proxy on this machine
 * lets others in, though both processes listen on loopback.
 */
export function isOnlyThisMachine({ HOST, COMMERCE_HOST, STOREFRONT_URL }: Reach): boolean {
  return [HOST, COMMERCE_HOST, new URL(STOREFRONT_URL).hostname].every(isLoopback);
}
