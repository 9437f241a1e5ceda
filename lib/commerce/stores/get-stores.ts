import "server-only";
import { z } from "zod";
import { cacheShopFloor, tags } from "@/lib/cache";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { ask } from "../client";
import type { Store } from "./types";

const storesQuery = /* GraphQL */ `
  query Stores {
    stores {
      id code market name intro latitude longitude timeZone phone services
      address { street city province postalCode countryCode }
      hours { weekday opens closes }
      exceptions { date opens closes reason }
    }
  }
`;

const schema = z.object({
  stores: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      market: z.enum(["KR", "JP", "US", "AE"]),
      name: z.string(),
      intro: z.string(),
      address: z.object({
        street: z.string(),
        city: z.string(),
        province: z.string().nullable(),
        postalCode: z.string(),
        countryCode: z.string(),
      }),
      latitude: z.number(),
      longitude: z.number(),
      timeZone: z.string(),
      phone: z.string(),
      hours: z.array(z.object({ weekday: z.number(), opens: z.string(), closes: z.string() })),
      exceptions: z.array(
        z.object({
          date: z.string(),
          opens: z.string().nullable(),
          closes: z.string().nullable(),
          reason: z.string(),
        }),
      ),
      services: z.array(z.string()),
    }),
  ),
});

/** Every store of every market; the market's own come first. */
export async function getStores(pair: Pair): Promise<Store[]> {
  "use cache";
  cacheShopFloor(tags.stores());
  const market = marketOf(pair);
  const { data } = await ask({ query: storesQuery, schema, language: languageOf(pair), market });
  const home = data.stores.filter((store) => store.market === market.code);
  return [...home, ...data.stores.filter((store) => store.market !== market.code)];
}

/** One store, or null when the code is nobody's. */
export async function getStore(pair: Pair, code: string): Promise<Store | null> {
  const stores = await getStores(pair);
  return stores.find((store) => store.code === code) ?? null;
}
