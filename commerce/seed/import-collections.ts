import { type Channel, Collection, CollectionTranslation, type FacetValue } from "@vendure/core";
import type { EntityManager } from "typeorm";
import { toEngine } from "../../contracts/languages";
import { filledBy } from "../import/write/filled-by";
import { rootCollection } from "../import/write/root-collection";
import type { CatalogueCollection } from "./schema";
import type { SeedWriter } from "./seed-writer";
import { writeTexts } from "./write-texts";

/** Writes the collections, filled by facet values, so that merchants keep them by tagging products. */
export async function importCollections(
  writer: SeedWriter,
  collections: CatalogueCollection[],
  facetValues: Map<string, FacetValue>,
  channels: Channel[],
): Promise<void> {
  const root = await rootCollection(
    writer.em,
    channels,
    writer.languages.map((language) => toEngine(language)),
  );
  for (const collection of collections) {
    const value = facetValues.get(facetOf(collection));
    // A merchant has deleted what fills it.
    if (value) await importCollection(writer, collection, value, root, channels);
  }
}

function facetOf({ tag, code }: CatalogueCollection): string {
  return tag ? `tag.${tag}` : `range.${code}`;
}

async function importCollection(
  writer: SeedWriter,
  { code, position, kind, name, description }: CatalogueCollection,
  value: FacetValue,
  root: Collection,
  channels: Channel[],
): Promise<void> {
  const thing = { kind: "collection", code };
  const filters = [filledBy(value.id)];
  const known = await writer.em
    .createQueryBuilder(CollectionTranslation, "t")
    .select('t."baseId"', "id")
    .where("t.slug = :slug", { slug: code })
    .getRawOne<{ id: number }>();
  const values = { parent: root, position, isRoot: false, isPrivate: false, inheritFilters: false };
  const entity = await writer.put(thing, Collection, {
    where: known ? { id: known.id } : { id: 0 },
    values: { ...values, channels, customFields: { kind }, filters },
  });
  if (!entity) return;
  await writeTexts(writer, thing, CollectionTranslation, entity, (l) => ({
    name: name[l],
    slug: code,
    description: description[l],
  }));
  if (writer.records.isUntouched(thing, "filters", filters)) await fill(writer.em, entity, value);
}

// The engine fills collections by a job; a first visitor should not have to wait for it.
async function fill(em: EntityManager, collection: Collection, value: FacetValue): Promise<void> {
  await em.query(
    `INSERT INTO collection_product_variants_product_variant ("collectionId", "productVariantId")
     SELECT $1, v.id FROM product_variant v
     JOIN product_facet_values_facet_value f ON f."productId" = v."productId"
     WHERE f."facetValueId" = $2 AND v."deletedAt" IS NULL
     ON CONFLICT DO NOTHING`,
    [collection.id, value.id],
  );
}
