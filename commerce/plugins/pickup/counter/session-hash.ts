import { createHash } from "node:crypto";

/** What is kept of a secret that is long and random: it cannot be read back, only compared. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
