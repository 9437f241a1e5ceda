import type { ConsentSource, Purpose } from "@/contracts/consent";
import { ApiError, cookiesBlocked } from "../api";
import { readCookies } from "../browser/cookies";
import type { Locale } from "../i18n/locales";
import { hidden, trail } from "../recommendations/client";
import { type ConsentState, readConsent } from "./consent-cookie";
import { sendDecision } from "./requests";

const nothing: ConsentState = { version: null, granted: [] };
const listeners = new Set<() => void>();
let cookies: string | undefined;
let state = nothing;

/** What the visitor has decided, as their cookie says. */
export function currentConsent(): ConsentState {
  const now = readCookies();
  if (now !== cookies) {
    cookies = now;
    state = asksForPrivacy() ? nothing : readConsent(cookies);
  }
  return state;
}

export const serverConsent = (): ConsentState => nothing;

export function subscribeConsent(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const allowsPurpose = (purpose: Purpose) => currentConsent().granted.includes(purpose);

/** Whether the browser asks every site not to follow it. */
export function asksForPrivacy(): boolean {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
  return globalPrivacyControl === true || navigator.doNotTrack === "1";
}

/**
 * Sends a decision; what is no longer allowed is gone from this browser when it answers.
 * @throws ApiError when it could not be taken, or this browser does not keep it
 */
export async function sendConsent(
  locale: Locale,
  version: string,
  granted: readonly Purpose[],
  source: ConsentSource,
): Promise<void> {
  await sendDecision(locale, { version, granted: [...granted], source });
  if (!granted.includes("personalisation")) forgetHere();
  if (readConsent(readCookies()).version !== version) throw new ApiError(cookiesBlocked);
  delete document.documentElement.dataset.consent;
  noticeConsent();
}

/** Has everyone look again who shows what is allowed, after the shop has changed it. */
export function noticeConsent(): void {
  for (const listener of listeners) listener();
}

/** Forgets what this browser remembers of what was looked at. */
export function forgetHere(): void {
  trail.clear();
  hidden.clear();
}
