/**
 * Where this storefront reaches itself, past whatever stands before it; undefined without `PORT`,
 * which `next start` sets.
 */
export function ownAddress(): string | undefined {
  const { HOST = "127.0.0.1", PORT } = process.env;
  if (!PORT) return undefined;
  const host = { "0.0.0.0": "127.0.0.1", "::": "::1" }[HOST] ?? HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}
