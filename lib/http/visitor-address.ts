/**
 * The address of who sends a request. Each proxy adds the address that it saw to `X-Forwarded-For`.
 * With `proxies` of them, the one so many from the end is true. Entries before it are the sender's
 * own words, and so is all of it when fewer proxies added theirs.
 */
export function visitorAddress(
  connected: string | undefined,
  forwarded: string | string[] | undefined,
  proxies: number,
): string {
  const entries = [forwarded ?? []].flat().join(",").split(",");
  const seen = proxies > 0 ? entries.at(-proxies)?.trim() : undefined;
  // What is no address may carry anything into a header of ours.
  return [seen, connected].find((text) => text && /^[\w.:%-]{2,64}$/.test(text)) ?? "unknown";
}
