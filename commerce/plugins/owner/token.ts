import { createHash, randomBytes } from "node:crypto";

/** A token that no one guesses, for an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token: it is long enough to need no salt. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
