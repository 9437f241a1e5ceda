import { type Purpose, purposes } from "@/contracts/consent";

/** Holds what was decided, in the visitor's browser only: `2026-12.pa`. Scripts may read it. */
export const consentCookie = "maru_consent";

const pattern = new RegExp(`(?:^|;\\s*)${consentCookie}=(\\d{4}-\\d{2})\\.([pam]{0,3})(?:;|$)`);

export interface ConsentState {
  /** The texts that were decided on; null before any decision. */
  version: string | null;
  granted: readonly Purpose[];
}

/** Reads a decision from cookies as `document.cookie` and requests write them. */
export function readConsent(cookies: string): ConsentState {
  const [, version, letters] = pattern.exec(cookies) ?? [];
  if (version === undefined || letters === undefined) return { version: null, granted: [] };
  return { version, granted: purposes.filter((purpose) => letters.includes(purpose.charAt(0))) };
}

/** A decision as the cookie holds it. */
export function writeConsent(version: string, granted: readonly Purpose[]): string {
  return `${version}.${purposes
    .filter((purpose) => granted.includes(purpose))
    .map((purpose) => purpose.charAt(0))
    .join("")}`;
}
