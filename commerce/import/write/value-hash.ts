import { createHash } from "node:crypto";

/**
 * A hash that is the same for equal values. The order of keys does not count, nothing is `null`,
 * ids are ids.
 */
export function valueHash(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("base64url").slice(0, 16);
}

/** Whether a field holds nothing that a merchant could miss. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || canonical(value) === "[]";
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    isPlainObject(part)
      ? Object.fromEntries(Object.entries(plainIds(part)).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

// In the arguments of filters and the like, the dashboard saves `["3"]` as `[3]`.
function plainIds(part: Record<string, unknown>): Record<string, unknown> {
  const { name, value } = part;
  if (typeof name !== "string" || typeof value !== "string") return part;
  return { ...part, value: value.replace(/"(\d+)"/g, "$1") };
}
