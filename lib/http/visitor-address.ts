import { isIP } from "node:net";

/**
 * The address of who sends a request. Each proxy adds the address that it saw to `X-Forwarded-For`.
 * With `proxies` of them, the one so many from the end is true. Entries before it are the sender's
 * own words, and so is all of it when fewer proxies added theirs. A port that a proxy wrote is left
 * out: with it, one visitor would be many.
 */
export function visitorAddress(
  connected: string | undefined,
  forwarded: string | string[] | undefined,
  proxies: number,
): string {
  const entries = [forwarded ?? []].flat().join(",").split(",");
  const seen = proxies > 0 ? withoutPort(entries.at(-proxies)?.trim()) : undefined;
  // What is no address may carry anything into a header of ours.
  return [seen, connected].find((text) => text && isIP(text) > 0) ?? "unknown";
}

/** The address in `address`, `[address]`, `[address]:port` and, of IPv4, `address:port`. */
function withoutPort(entry = ""): string {
  const [, six, four] = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/.exec(entry) ?? [];
  return six ?? four ?? entry;
}
