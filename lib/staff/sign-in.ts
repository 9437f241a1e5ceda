import "server-only";
import { browserName } from "@/lib/http/browser-name";
import { callerSeal } from "@/lib/http/caller";
import { defaultLocale, type Language, marketOf, markets } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { queryEngine } from "../engine/client";
import { failureFrom } from "../engine/failure-from";
import { sessionOf } from "./read-session";
import type { StaffSignIn, StaffSignOut } from "./schemas";
import { dropStaffCookie, keepStaffCookie, readStaffCookie } from "./session";
import {
  endedByQuery,
  openSessionMutation,
  signInMutation,
  signOutMutation,
} from "./session-queries";
import type { KnownSession, StaffSession } from "./types";

/** Long: a person who begins a shift prefers waiting to typing the password again. */
const timeoutMs = 10_000;
const about = { market: marketOf(defaultLocale), api: "admin-api" as const, timeoutMs };

/**
 * Signs a person in to work, on a device, and ends the sign-in of the person before. A person
 * without a store is let in nowhere.
 */
export async function signInStaff(input: StaffSignIn): Promise<Result<StaffSession>> {
  const { email, password, language } = input;
  try {
    const { data, token } = await queryEngine({
      ...about,
      query: signInMutation,
      variables: { email, password },
      language,
      caller: await callerSeal(),
    });
    if (data.login.__typename !== "CurrentUser" || !token)
      return toFailure("validation", "wrongCredentials");
    const session = await sessionOf(token, language);
    const [counter] = session?.counters ?? [];
    if (!session || !counter) return toFailure("validation", "notStaff");
    const device = { key: input.key, name: input.device, browser: await browserName() };
    await queryEngine({
      ...about,
      market: markets[counter.market],
      query: openSessionMutation,
      variables: { input: device },
      language,
      token,
    });
    const former = await readStaffCookie();
    if (former) await endSession({ language, token: former.token }).catch(() => undefined);
    await keepStaffCookie({ id: session.id, token });
    return ok(session);
  } catch (error) {
    return failureFrom(error);
  }
}

/** Ends sessions at the engine: those of the keys, and if it is wished that of the cookie. */
export async function signOutStaff(
  { keys, cookie }: StaffSignOut,
  language: Language,
): Promise<Result<null>> {
  try {
    for (const key of keys) await endSession({ language, variables: { key } });
    const present = cookie ? await readStaffCookie() : undefined;
    if (present) await endSession({ language, token: present.token });
    if (cookie) await dropStaffCookie();
    return ok(null);
  } catch (error) {
    return failureFrom(error);
  }
}

function endSession(which: { language: Language; token?: string; variables?: { key: string } }) {
  return queryEngine({ ...about, ...which, query: signOutMutation });
}

/** Who is signed in to work and where; if that is over, by whom. */
export async function getStaffSession(
  as: string,
  language: Language,
): Promise<Result<KnownSession>> {
  const cookie = await readStaffCookie();
  if (cookie?.id !== as) return ok({ session: null, why: "expired" });
  try {
    const session = await sessionOf(cookie.token, language);
    if (session) {
      await keepStaffCookie(cookie);
      return ok({ session });
    }
    const by = await endedBy(cookie.token, language);
    await dropStaffCookie();
    return ok({ session: null, ...(by ? { why: "ended", by } : { why: "expired" }) });
  } catch (error) {
    return failureFrom(error);
  }
}

async function endedBy(token: string, language: Language): Promise<string | null> {
  const { data } = await queryEngine({
    ...about,
    query: endedByQuery,
    variables: { token },
    language,
  });
  return data.staffSessionEndedBy;
}
