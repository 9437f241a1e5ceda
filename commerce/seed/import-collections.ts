import { type Channel, Collection, CollectionTranslation, type FacetValue } from "@vendure/core";
import type { EntityManager } from "typeorm";
import type { CatalogueCollection } from "./schema";
import { put, translate } from "./write";

/** Writes the collections, filled by facet values, so that merchants keep them by tagging products. */
export async function importCollections(
  em: EntityManager,
  collections: CatalogueCollection[],
  facetValues: Map<string, FacetValue>,
  channels: Channel[],
): Promise<void> {
  const root = await rootCollection(em, channels);
  for (const collection of collections) {
    const facet = collection.tag ? `tag.${collection.tag}` : `range.${collection.code}`;
    const value = facetValues.get(facet);
    if (!value) throw new Error(`collections/${collection.code}.yaml: no facet value ${facet}`);
    const known = await em
      .createQueryBuilder(CollectionTranslation, "t")
      .select('t."baseId"', "id")
      .where("t.slug = :slug", { slug: collection.code })
      .getRawOne<{ id: number }>();
    const entity = await put(
      em,
      Collection,
      { id: known?.id ?? 0 },
      {
        id: known?.id,
        parent: root,
        position: collection.position,
        isRoot: false,
        isPrivate: false,
        inheritFilters: false,
        channels,
        customFields: { kind: collection.kind },
        filters: [
          {
            code: "facet-value-filter",
            args: [
              { name: "facetValueIds", value: JSON.stringify([String(value.id)]) },
              { name: "containsAny", value: "false" },
              { name: "combineWithAnd", value: "true" },
            ],
          },
        ],
      },
    );
    await translate(em, CollectionTranslation, entity, (l) => ({
      name: collection.name[l],
      slug: collection.code,
      description: collection.description[l],
    }));
    await fill(em, entity, value);
  }
}

// The engine makes its root only when a collection is made through its own service.
async function rootCollection(em: EntityManager, channels: Channel[]): Promise<Collection> {
  const known = await em.findOneBy(Collection, { isRoot: true });
  if (known) return known;
  const values = { position: 0, isPrivate: false, inheritFilters: true, filters: [], channels };
  const root = await put(em, Collection, { isRoot: true }, values);
  const text = "__root_collection__";
  await translate(em, CollectionTranslation, root, () => ({
    name: text,
    slug: text,
    description: text,
  }));
  return root;
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
