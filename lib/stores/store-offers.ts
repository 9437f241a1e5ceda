import type { Locale } from "@/lib/i18n/locales";
import { marketOf } from "@/lib/i18n/locales";
import { getStores } from "./get-stores";

/** What the stores of a market do for shoppers: pages of that market speak of nothing else. */
export interface StoreOffers {
  /** Whether there is a store at all. */
  advice: boolean;
  /** Whether one hands out orders. */
  collecting: boolean;
  /** Whether one takes things back. */
  returns: boolean;
}

export async function getStoreOffers(locale: Locale): Promise<StoreOffers> {
  const { code } = marketOf(locale);
  const stores = (await getStores(locale)).filter(({ market }) => market === code);
  return {
    advice: stores.length > 0,
    collecting: stores.some(({ services }) => services.includes("pickup")),
    returns: stores.some(({ services }) => services.includes("returns")),
  };
}
