import type { Locale } from "@/lib/i18n/locales";
import { marketOf } from "@/lib/i18n/locales";
import { getStores } from "./get-stores";

/** Whether a store of the market hands out orders, so that pages may speak of collecting. */
export async function canCollect(locale: Locale): Promise<boolean> {
  const { code } = marketOf(locale);
  const stores = await getStores(locale);
  return stores.some(({ market, services }) => market === code && services.includes("pickup"));
}
