import "server-only";
import { graphql } from "@/contracts/shop";
import { cacheCataloguePage, tags } from "@/lib/cache";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { queryEngine } from "../engine/client";
import { pictureAddress } from "../picture-address";
import { storeFragment } from "./engine-store";
import type { Store, StorePicture } from "./types";

const storesQuery = graphql(`query Stores { stores { ...StoreParts } }`, [storeFragment]);

/** Every store of every market; the market's own come first. */
export async function getStores(locale: Locale): Promise<Store[]> {
  "use cache";
  cacheCataloguePage(tags.stores());
  const market = marketOf(locale);
  const { data } = await queryEngine({ query: storesQuery, language: languageOf(locale), market });
  const home = data.stores.filter((store) => store.market === market.code);
  return [...home, ...data.stores.filter((store) => store.market !== market.code)];
}

const pictureQuery = graphql(`
  query StorePicture($code: String!) { store(code: $code) { picture { source width height alt } } }
`);

/** What a store looks like, if a merchant chose a picture of it. */
export async function getStorePicture(locale: Locale, code: string): Promise<StorePicture | null> {
  "use cache";
  cacheCataloguePage(tags.stores());
  const { data } = await queryEngine({
    query: pictureQuery,
    variables: { code },
    language: languageOf(locale),
    market: marketOf(locale),
  });
  const picture = data.store?.picture;
  if (!picture) return null;
  const { source, alt, ...size } = picture;
  return { alt, picture: { ...size, src: pictureAddress(source) } };
}

/** One store, or null when no store has the code. */
export async function getStore(locale: Locale, code: string): Promise<Store | null> {
  const stores = await getStores(locale);
  return stores.find((store) => store.code === code) ?? null;
}
