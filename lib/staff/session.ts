import "server-only";
import { cookies } from "next/headers";

/** Apart from the shopper's session: signing in to work does not sign anybody in to shop. */
const cookieName = "maru_staff";
const cookiePattern = /^(\d{1,18})\.([A-Za-z0-9_-]{16,256})$/;

/**
 * A phone that lies idle for so long (s) must be signed in again. The engine ends it after a shift.
 */
const idleSeconds = 30 * 60;

const cookieOptions = () => ({
  httpOnly: true,
  sameSite: "strict" as const,
  secure: process.env.NODE_ENV === "production" && process.env.STOREFRONT_URL?.startsWith("https:"),
  path: "/api/staff",
});

/** A session of the engine by its id, and what opens it. */
export interface StaffCookie {
  id: string;
  token: string;
}

/** Who is signed in to work in this browser, if anybody is. */
export async function readStaffCookie(): Promise<StaffCookie | undefined> {
  const value = (await cookies()).get(cookieName)?.value ?? "";
  const [, id = "", token = ""] = cookiePattern.exec(value) ?? [];
  return token ? { id, token } : undefined;
}

/**
 * The token of a sign-in; undefined when the browser has none, or that of another one. A tab that
 * believes in who was signed in before does nothing in the name of who is now.
 */
export async function readStaffToken(as: string): Promise<string | undefined> {
  const cookie = await readStaffCookie();
  return cookie?.id === as ? cookie.token : undefined;
}

/** Keeps the session for another while; the browser's scripts never see it. */
export async function keepStaffCookie({ id, token }: StaffCookie): Promise<void> {
  const value = `${id}.${token}`;
  if (!cookiePattern.test(value)) return;
  (await cookies()).set(cookieName, value, { ...cookieOptions(), maxAge: idleSeconds });
}

export async function dropStaffCookie(): Promise<void> {
  // Under the path that it was set with: a cookie of another path is another cookie.
  (await cookies()).set(cookieName, "", { ...cookieOptions(), maxAge: 0 });
}
