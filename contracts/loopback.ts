import { isIPv4, isIPv6 } from "node:net";

/** Whether only this machine reaches what listens on the host. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, "").toLowerCase();
  if (isIPv4(name)) return name.startsWith("127.");
  if (isIPv6(name)) return name === "::1" || /^::ffff:127\./.test(name);
  return name === "localhost" || name.endsWith(".localhost");
}
