import "server-only";
import { graphql } from "@/contracts/shop";
import { cacheShopFloor, tags } from "@/lib/cache";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { ask } from "../engine/client";
import { storeFragment } from "./engine-store";
import type { Store } from "./types";

const storesQuery = graphql(`query Stores { stores { ...StoreParts } }`, [storeFragment]);

/** Every store of every market; the market's own come first. */
export async function getStores(pair: Pair): Promise<Store[]> {
  "use cache";
  cacheShopFloor(tags.stores());
  const market = marketOf(pair);
  const { data } = await ask({ query: storesQuery, language: languageOf(pair), market });
  const home = data.stores.filter((store) => store.market === market.code);
  return [...home, ...data.stores.filter((store) => store.market !== market.code)];
}

/** One store, or null when the code is nobody's. */
export async function getStore(pair: Pair, code: string): Promise<Store | null> {
  const stores = await getStores(pair);
  return stores.find((store) => store.code === code) ?? null;
}
