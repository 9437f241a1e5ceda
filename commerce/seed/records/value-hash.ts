import { createHash } from "node:crypto";

/** A hash that is the same for equal values: order of keys does not count, nothing is `null`. */
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
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
