import "server-only";
import { cookies } from "next/headers";
import type { Market } from "@/lib/i18n/locales";

// A cart belongs to a market (its currency and stock), and so does the session that holds it.
const cookieName = (market: Market) => `maru_session_${market.code.toLowerCase()}`;

// What the engine issues; anything else in the cookie is not ours and is ignored.
const tokenPattern = /^[A-Za-z0-9_-]{16,256}$/;

const dayInSeconds = 60 * 60 * 24;

const cookieOptions = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: process.env.NODE_ENV === "production" && process.env.STOREFRONT_URL?.startsWith("https:"),
  path: "/",
});

/** The visitor's session at the engine, if they have one in this market. */
export async function readSession(market: Market): Promise<string | undefined> {
  const value = (await cookies()).get(cookieName(market))?.value;
  return value && tokenPattern.test(value) ? value : undefined;
}

/** Keeps a session that the engine opened; the browser's scripts never see it. */
export async function keepSession(market: Market, token: string | undefined): Promise<void> {
  if (!token || !tokenPattern.test(token)) return;
  (await cookies()).set(cookieName(market), token, {
    ...cookieOptions(),
    maxAge: 180 * dayInSeconds,
  });
}

export async function dropSession(market: Market): Promise<void> {
  (await cookies()).delete(cookieName(market));
}
