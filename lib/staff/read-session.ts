import { joinName } from "@/contracts/names/person-name";
import "server-only";
import {
  defaultLocale,
  type Language,
  type MarketCode,
  marketOf,
  markets,
} from "@/lib/i18n/locales";
import { EngineError, queryEngine } from "../engine/client";
import { countersQuery, meQuery, passKeyQuery } from "./session-queries";
import type { Counter, StaffSession } from "./types";

const timeoutMs = 10_000;
const marketCodes = Object.keys(markets) as MarketCode[];
// Who a person is, every channel of the engine knows.
const anyMarket = marketOf(defaultLocale);

interface Asking {
  language: Language;
  token: string;
  timeoutMs: number;
  api: "admin-api";
}

/**
 * Whose session a token opens, and what they may do; undefined when it is over, or theirs is no store.
 * @throws EngineUnreachableError, EngineError
 */
export async function sessionOf(
  token: string,
  language: Language,
): Promise<StaffSession | undefined> {
  const about: Asking = { language, token, timeoutMs, api: "admin-api" };
  const askMe = queryEngine({ ...about, market: anyMarket, query: meQuery });
  const answer = await askMe.catch(onlyRefusals);
  if (!answer?.data.me) return undefined;
  const { identifier, channels } = answer.data.me;
  const serving = channels.filter(({ permissions }) =>
    permissions.some((name) => name === "ServePickup" || name === "ManagePickup"),
  );
  const own = marketCodes.filter((code) =>
    serving.some((channel) => channel.token === code.toLowerCase()),
  );
  const counters = await Promise.all(own.map((market) => countersIn(market, about)));
  const [first] = counters.flat();
  if (!first) return undefined;
  const { data } = await queryEngine({
    ...about,
    market: markets[first.market],
    query: passKeyQuery,
  });
  const person = answer.data.activeAdministrator;
  const session = {
    id: data.ownStaffSession.id,
    pin: data.ownStaffSession.pin,
    email: identifier,
    name: person ? joinName(person) : identifier,
    counters: counters.flat(),
    manages: serving.some(({ permissions }) => permissions.includes("ManagePickup")),
    passKey: data.pickupPassKey,
  };
  // An app of an older release that is still open reads `desks`.
  return Object.assign(session, { desks: session.counters });
}

function onlyRefusals(error: unknown): undefined {
  if (error instanceof EngineError && error.code === "FORBIDDEN") return undefined;
  throw error;
}

async function countersIn(market: MarketCode, about: Asking): Promise<Counter[]> {
  const { data } = await queryEngine({
    ...about,
    market: markets[market],
    query: countersQuery,
  });
  return data.pickupCounters.map(({ storeCode, ...counter }) => ({
    ...counter,
    store: storeCode,
    market,
  }));
}
