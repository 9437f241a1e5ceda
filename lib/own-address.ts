/**
 * Where this storefront reaches itself, past whatever stands before it; undefined without `PORT`,
 * which `next start` sets.
 */
export function ownAddress(): string | undefined {
  const { PORT } = process.env;
  return PORT && `http://127.0.0.1:${PORT}`;
}
