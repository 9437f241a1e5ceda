import "server-only";
import { z } from "zod";
import { isPostalCode } from "@/contracts/addresses/address-faults";
import {
  type FoundAddress,
  findByPostalCode,
  findsOffline,
} from "@/contracts/countries/find-by-postal-code";
import { writtenPostalCode } from "@/contracts/countries/postal-codes";
import { longest } from "@/contracts/lengths";
import { plainPostalCode } from "@/contracts/text/plain-signs";
import { env } from "@/lib/env";
import { type Locale, type MarketCode, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";

const longestMs = 3000;

export const findAddressSchema = z.object({
  postalCode: z.string().max(longest.postalCode).transform(plainPostalCode),
});

const part = (most: number) => z.string().trim().max(most);
const answerSchema = z.object({
  province: part(longest.region),
  city: part(longest.city),
  line1: part(longest.addressLine).default(""),
});

/** Whether a postal code of a market tells the rest of an address. */
export function findsAddresses(market: MarketCode): boolean {
  return findsOffline(market) || env().ADDRESS_FINDER_URL !== undefined;
}

/**
 * The region, city and street that a postal code of the locale's country tells. Null when there are
 * none, or when the provider is away: the form is then filled in by hand.
 */
export async function findAddress(
  locale: Locale,
  { postalCode }: z.infer<typeof findAddressSchema>,
): Promise<Result<{ found: FoundAddress | null }>> {
  const country = marketOf(locale).code;
  const code = writtenPostalCode(country, postalCode);
  if (!findsAddresses(country) || !isPostalCode(country, code)) return ok({ found: null });
  const find = findsOffline(country) ? findByPostalCode : askProvider;
  return ok({ found: await find(country, code).catch(() => null) });
}

async function askProvider(country: string, postalCode: string): Promise<FoundAddress | null> {
  const { ADDRESS_FINDER_URL: address = "", ADDRESS_FINDER_TOKEN: token } = env();
  const url = new URL(address);
  url.searchParams.set("country", country);
  url.searchParams.set("postalCode", postalCode);
  const response = await fetch(url, {
    headers: { accept: "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    signal: AbortSignal.timeout(longestMs),
  });
  if (!response.ok) return null;
  return answerSchema.safeParse(await response.json()).data ?? null;
}
