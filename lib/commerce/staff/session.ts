import "server-only";
import { cookies } from "next/headers";

/** Apart from the shopper's session: signing in to work does not sign anybody in to shop. */
const cookieName = "maru_staff";
const tokenPattern = /^[A-Za-z0-9_-]{16,256}$/;

/** A phone that lies idle for so long (s) must be signed in again; the engine ends it after a shift. */
const idleSeconds = 30 * 60;

const cookieOptions = () => ({
  httpOnly: true,
  sameSite: "strict" as const,
  secure: process.env.NODE_ENV === "production" && process.env.STOREFRONT_URL?.startsWith("https:"),
  path: "/api/staff",
});

/** The token of whoever is signed in to work, if anybody is. */
export async function readStaffToken(): Promise<string | undefined> {
  const value = (await cookies()).get(cookieName)?.value;
  return value && tokenPattern.test(value) ? value : undefined;
}

/** Keeps the token for another while; the browser's scripts never see it. */
export async function keepStaffToken(token: string): Promise<void> {
  if (!tokenPattern.test(token)) return;
  (await cookies()).set(cookieName, token, { ...cookieOptions(), maxAge: idleSeconds });
}

export async function dropStaffToken(): Promise<void> {
  // Under the path that it was set with: a cookie of another path is another cookie.
  (await cookies()).set(cookieName, "", { ...cookieOptions(), maxAge: 0 });
}
