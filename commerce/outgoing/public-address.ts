import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Addresses of no public service: this machine's, the house's, and those kept for special use. */
const inside = new BlockList();
const subnets: readonly (readonly [string, number, "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.0.2.0", 24, "ipv4"],
  ["192.88.99.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"],
  ["203.0.113.0", 24, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
];
for (const [net, prefix, family] of subnets) inside.addSubnet(net, prefix, family);

/** Of IPv6 only what is routed in public, without tunnels and translations to IPv4. */
const outside = new BlockList();
outside.addSubnet("2000::", 3, "ipv6");
for (const [net, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  inside.addSubnet(net, prefix, "ipv6");

/** Whether an IP address is one that anyone on the internet can reach. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !inside.check(address, "ipv4");
    case 6:
      return outside.check(address, "ipv6") && !inside.check(address, "ipv6");
    default:
      return false;
  }
}

/**
 * Whether the engine may post to an address as it is written: https, its usual port, no IP inside.
 * @param allowed hosts, with their port or for any, to which it may go in whatever way
 */
export function isOutgoingAddress(text: string, allowed: readonly string[] = []): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.username || url.password) return false;
  if (isAllowed(url, allowed)) return url.protocol === "https:" || url.protocol === "http:";
  if (url.protocol !== "https:" || url.port) return false;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return isIP(host) ? isPublicAddress(host) : host.includes(".") && !host.endsWith(".");
}

/** Whether an address is of a host that the shop's settings name. */
export const isAllowed = ({ host, hostname }: URL, allowed: readonly string[]): boolean =>
  allowed.includes(host) || allowed.includes(hostname);

/**
 * Resolves a name for a request, and fails when it leads to an address that is not public. Given to
 * the request itself: a name that leads elsewhere the next moment gains nothing.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = addresses?.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses ?? [];
    if (error || refused || !first)
      callback(error ?? new Error(`${hostname} leads to no public address`), "", 0);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
