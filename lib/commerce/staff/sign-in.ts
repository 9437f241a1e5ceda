import "server-only";
import { z } from "zod";
import { callerSeal } from "@/lib/http/caller";
import { type Language, type MarketCode, markets } from "@/lib/i18n/pairs";
import { fail, ok, type Result } from "@/lib/result";
import { ask, EngineUnreachableError } from "../client";
import { failureFrom } from "../failure-from";
import { askAsStaff } from "./ask-as-staff";
import { desksQuery, meQuery, passKeyQuery, signInMutation, signOutMutation } from "./queries";
import type { StaffSignIn } from "./schemas";
import { dropStaffToken, keepStaffToken, readStaffToken } from "./session";
import type { Desk, StaffSession } from "./types";

/** Whoever begins a shift rather waits than types the password again. */
const timeoutMs = 10_000;

const marketCodes = Object.keys(markets) as MarketCode[];

/** Signs somebody in to work. Whoever works in no store is let in nowhere. */
export async function signInStaff(input: StaffSignIn): Promise<Result<StaffSession>> {
  const { email, password, language } = input;
  try {
    const { data, token } = await ask({
      query: signInMutation,
      variables: { email, password },
      schema: z.object({ login: z.object({ __typename: z.string() }) }),
      language,
      market: markets.KR,
      api: "admin-api",
      caller: await callerSeal(),
      timeoutMs,
    });
    if (data.login.__typename !== "CurrentUser" || !token)
      return fail("validation", "wrongCredentials");
    const session = await sessionOf(token, language);
    if (!session) return fail("validation", "notStaff");
    await keepStaffToken(token);
    return ok(session);
  } catch (error) {
    return failureFrom(error);
  }
}

/** Ends the session at the engine and in the browser. */
export async function signOutStaff(language: Language): Promise<Result<null>> {
  if (await readStaffToken())
    await askAsStaff({ market: "KR", language, query: signOutMutation, schema: z.unknown() });
  await dropStaffToken();
  return ok(null);
}

/** Who is signed in to work and where, or null. */
export async function getStaffSession(language: Language): Promise<Result<StaffSession | null>> {
  const token = await readStaffToken();
  if (!token) return ok(null);
  try {
    const session = await sessionOf(token, language);
    if (session) await keepStaffToken(token);
    else await dropStaffToken();
    return ok(session ?? null);
  } catch (error) {
    return failureFrom(error);
  }
}

const meSchema = z.object({
  me: z.object({
    identifier: z.string(),
    channels: z.array(z.object({ token: z.string(), permissions: z.array(z.string()) })),
  }),
  activeAdministrator: z.object({ firstName: z.string(), lastName: z.string() }).nullable(),
});
const desksSchema = z.object({
  pickupDesks: z.array(
    z.object({
      storeCode: z.string(),
      name: z.string(),
      timeZone: z.string(),
      tillReferenceRequired: z.boolean(),
    }),
  ),
});

async function sessionOf(token: string, language: Language): Promise<StaffSession | undefined> {
  const about = { language, token, timeoutMs, api: "admin-api" as const };
  const askMe = ask({ ...about, market: markets.KR, query: meQuery, schema: meSchema });
  const me = await askMe.catch((error) => {
    if (error instanceof EngineUnreachableError) throw error;
  });
  if (!me) return undefined;
  const { identifier, channels } = me.data.me;
  const serving = channels.filter(({ permissions }) =>
    permissions.some((name) => name === "ServePickup" || name === "ManagePickup"),
  );
  const own = marketCodes.filter((code) =>
    serving.some((channel) => channel.token === code.toLowerCase()),
  );
  const desks = await Promise.all(own.map((market) => desksIn(market, about)));
  const [first] = desks.flat();
  if (!first) return undefined;
  const key = await ask({
    ...about,
    market: markets[first.market],
    query: passKeyQuery,
    schema: z.object({ pickupPassKey: z.string() }),
  });
  const person = me.data.activeAdministrator;
  return {
    email: identifier,
    name: person ? `${person.firstName} ${person.lastName}`.trim() : identifier,
    desks: desks.flat(),
    manages: serving.some(({ permissions }) => permissions.includes("ManagePickup")),
    passKey: key.data.pickupPassKey,
  };
}

async function desksIn(
  market: MarketCode,
  about: { language: Language; token: string; timeoutMs: number; api: "admin-api" },
): Promise<Desk[]> {
  const { data } = await ask({
    ...about,
    market: markets[market],
    query: desksQuery,
    schema: desksSchema,
  });
  return data.pickupDesks.map(({ storeCode, ...desk }) => ({ ...desk, store: storeCode, market }));
}
