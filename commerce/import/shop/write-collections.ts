import {
  Collection,
  CollectionTranslation,
  FacetValue,
  FacetValueTranslation,
} from "@vendure/core";
import type { EntityManager } from "typeorm";
import { filledBy } from "../write/filled-by";
import { MerchantsWord } from "../write/merchants-word";
import { rootCollection } from "../write/root-collection";
import { writeTexts } from "../write/write-texts";
import { Writer } from "../write/writer";
import type { Shop } from "./shop";
import { addGroup, channelsOf } from "./write-words";

/** The private facet whose values fill the collections that imports make; no shop calls one so. */
const facetCode = "fills-collection";

/** Makes the collections that a file names and a shop lacks, each filled by a value of its own. */
export async function writeCollections(
  em: EntityManager,
  shop: Shop,
  slugs: Iterable<string>,
): Promise<void> {
  const writer = new Writer(em, new MerchantsWord());
  for (const slug of slugs)
    if (!shop.collections.has(slug)) await addCollection(writer, shop, slug);
}

async function addCollection(writer: Writer, shop: Shop, slug: string): Promise<void> {
  const { em } = writer;
  const name =
    shop.collectionNames.get(slug) ??
    slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll("-", " ");
  const languages = [...new Set([shop.main, shop.fallback])];
  const channels = channelsOf(shop);
  const facet =
    shop.facets.get(facetCode) ?? (await addGroup(writer, shop, "facet", facetCode, true));
  const part = { kind: "facet-value", code: slug };
  const value =
    facet.values.get(slug) ??
    (await writer.add(part, FacetValue, { code: slug, facet: { id: facet.id }, channels }));
  if (writer.isNew(part))
    await writeTexts(writer, part, FacetValueTranslation, value, languages, () => ({ name }));
  facet.values.set(slug, { id: value.id, names: { [shop.main]: name } });
  const thing = { kind: "collection", code: slug };
  const [{ last }] = await em.query(
    "SELECT COALESCE(MAX(position), 0)::int AS last FROM collection",
  );
  const collection = await writer.add(thing, Collection, {
    parent: await rootCollection(em, channels, shop.languages),
    position: last + 1,
    isRoot: false,
    isPrivate: false,
    inheritFilters: false,
    channels,
    filters: [filledBy(value.id)],
  });
  await writeTexts(writer, thing, CollectionTranslation, collection, languages, () => ({
    name,
    slug,
    description: "",
  }));
  shop.collections.set(slug, { id: collection.id, value: `${facetCode}.${slug}` });
}
