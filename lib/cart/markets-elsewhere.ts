import "server-only";
import { type Locale, type MarketCode, marketCodes, marketOf, markets } from "@/lib/i18n/locales";
import { readSession } from "../session/session";

/** Other markets in which this browser has a session. The engine is not asked. */
export async function marketsElsewhere(locale: Locale): Promise<MarketCode[]> {
  const own = marketOf(locale).code;
  const known = await Promise.all(
    marketCodes.map(async (code) => ({ code, session: await readSession(markets[code]) })),
  );
  return known.filter(({ code, session }) => code !== own && session).map(({ code }) => code);
}
