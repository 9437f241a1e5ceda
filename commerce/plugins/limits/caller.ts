import { callerHeader, unsealCaller } from "../../../contracts/caller";

export interface Incoming {
  /** The address that the engine saw; behind `TRUST_PROXY` proxies the one that they saw. */
  ip?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
}

/**
 * The network that a request comes from. The storefront passes on its visitor's address in a signed
 * header, `x-maru-caller: <address> <signature>`; without a good signature it is the connection's.
 */
export function callerOf({ ip, headers }: Incoming, secret: string, now: Date): string {
  const passed = headers[callerHeader];
  const address = typeof passed === "string" ? unsealCaller(passed, secret, now) : undefined;
  return networkOf(address ?? ip ?? "");
}

/** IPv4 as it is; of IPv6 the network (/64), because one connection has all addresses in it. */
export function networkOf(address: string): string {
  const plain = address
    .toLowerCase()
    .replace(/%.*$/, "")
    .replace(/^::ffff:(?=\d+\.)/, "");
  if (!plain.includes(":")) return plain || "unknown";
  const [head = "", tail] = plain.split("::");
  const groups = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  return [...groups, ...Array<string>(zeros).fill("0"), ...after].slice(0, 4).join(":");
}
