import type { IncomingHttpHeaders } from "node:http";
import { isIPv4, isIPv6 } from "node:net";

/** Whether only this machine reaches what listens on the host. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, "").toLowerCase();
  if (isIPv4(name)) return name.startsWith("127.");
  if (isIPv6(name)) return name === "::1" || /^::ffff:127\./.test(name);
  return name === "localhost" || name.endsWith(".localhost");
}

/** What decides who reaches a storefront: where it listens, its public address, proxies before it. */
export interface StorefrontReach {
  HOST: string;
  STOREFRONT_URL: string;
  TRUST_PROXY: number;
}

/**
 * Whether only this machine reaches a storefront. A proxy before it lets others in, and so does a
 * public address, though the storefront itself listens on loopback.
 */
export function isForThisMachine({ HOST, STOREFRONT_URL, TRUST_PROXY }: StorefrontReach): boolean {
  return TRUST_PROXY === 0 && isLoopback(HOST) && isLoopback(new URL(STOREFRONT_URL).hostname);
}

/**
 * Whether a request was made by who sits at this machine, as far as its headers tell. Another site's
 * name may lead here, and its pages would read along. A proxy or a tunnel lets others in.
 */
export function isAskedHere(headers: IncomingHttpHeaders): boolean {
  const isLedOn = Object.keys(headers).some((name) => /^((x-)?forwarded|x-real-ip)/.test(name));
  const asked = `http://${headers.host}`;
  return !isLedOn && URL.canParse(asked) && isLoopback(new URL(asked).hostname);
}
