import "server-only";
import { cookies, headers } from "next/headers";
import type { Purpose } from "@/contracts/consent";
import { consentCookie, readConsent, writeConsent } from "./consent-cookie";

// The visitor's pseudonym at the engine: random, and there only while something is allowed.
const cookieName = "maru_visitor";
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const halfYear = 60 * 60 * 24 * 180;

const options = () => ({
  sameSite: "lax" as const,
  secure: process.env.NODE_ENV === "production" && process.env.STOREFRONT_URL?.startsWith("https:"),
  path: "/",
  maxAge: halfYear,
});

/** The pseudonym of a visitor who has one. */
export async function readVisitor(): Promise<string | undefined> {
  const value = (await cookies()).get(cookieName)?.value;
  return value && uuid.test(value) ? value : undefined;
}

/** Whether the browser asks not to be followed: Global Privacy Control or Do Not Track. */
export async function asksForPrivacy(): Promise<boolean> {
  const sent = await headers();
  return sent.get("sec-gpc") === "1" || sent.get("dnt") === "1";
}

/** The visitor's pseudonym and granted purposes; no pseudonym for a visitor who allows nothing. */
export async function readAllowed(): Promise<{ subject?: string; granted: readonly Purpose[] }> {
  const subject = await readVisitor();
  if (!subject || (await asksForPrivacy())) return { granted: [] };
  const { granted } = readConsent(
    `${consentCookie}=${(await cookies()).get(consentCookie)?.value ?? ""}`,
  );
  return granted.length > 0 ? { subject, granted } : { granted };
}

/**
 * Has this browser go on under another pseudonym, with what is allowed under it. The decision keeps
 * the version of the texts that it was made on.
 */
export async function keepVisitor(subject: string, granted: readonly Purpose[]): Promise<void> {
  const { version } = readConsent(
    `${consentCookie}=${(await cookies()).get(consentCookie)?.value ?? ""}`,
  );
  if (version) await keepDecision(subject, version, granted);
}

/** Remembers a decision in the browser, and the pseudonym only if anything was allowed. */
export async function keepDecision(
  subject: string,
  version: string,
  granted: readonly Purpose[],
): Promise<void> {
  const jar = await cookies();
  jar.set(consentCookie, writeConsent(version, granted), options());
  if (granted.length > 0) jar.set(cookieName, subject, { ...options(), httpOnly: true });
  else jar.delete(cookieName);
}
