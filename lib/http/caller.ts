import "server-only";

/**
 * Whoever sends a request, for rate limits: the address that the nearest proxy saw, or, without a
 * proxy, the one that Next saw. Earlier entries of `X-Forwarded-For` are the sender's own words. Of
 * IPv6 the network counts (/64), because one connection has all addresses in it.
 */
export function callerOf(request: Request): string {
  const address = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
  return plain.includes(":") ? networkOf(plain) : plain || "unknown";
}

function networkOf(address: string): string {
  const [head = "", tail] = address.split("::");
  const groups = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  return [...groups, ...Array<string>(zeros).fill("0"), ...after].slice(0, 4).join(":");
}
