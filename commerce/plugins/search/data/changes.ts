import type { ClientBase } from "pg";
import type { Id } from "../types";

/** Name of the Postgres channel on which engines tell each other what changed. */
export const notifyChannel = "maru_search";

const kinds = ["product", "variant", "stock", "facetValue", "facet", "collection", "option", "optionGroup", "asset"] as const;
export type ChangeKind = (typeof kinds)[number];

/** What changed, by kind and id; `all` means that anything may have. */
export interface Changes {
  all?: boolean;
  dictionaries?: boolean;
  ids: Partial<Record<ChangeKind, Id[]>>;
}

// Postgres refuses payloads of 8,000 bytes and more.
const idsPerMessage = 500;

/** The messages that carry the changes, each short enough for NOTIFY. */
export function toMessages({ all, dictionaries, ids }: Changes): string[] {
  if (all) return [JSON.stringify({ all, ids: {} })];
  const messages: Changes[] = dictionaries ? [{ dictionaries, ids: {} }] : [];
  for (const kind of kinds) {
    const changed = [...new Set(ids[kind] ?? [])];
    for (let i = 0; i < changed.length; i += idsPerMessage)
      messages.push({ ids: { [kind]: changed.slice(i, i + idsPerMessage) } });
  }
  return messages.map((message) => JSON.stringify(message));
}

/** Joins changes that are to be dealt with together. */
export function merge(left: Changes, right: Changes): Changes {
  const ids: Changes["ids"] = { ...left.ids };
  for (const kind of kinds) {
    const more = right.ids[kind];
    if (more) ids[kind] = [...(ids[kind] ?? []), ...more];
  }
  return {
    all: left.all || right.all,
    dictionaries: left.dictionaries || right.dictionaries,
    ids,
  };
}

export function isEmpty(changes: Changes): boolean {
  return !changes.all && !changes.dictionaries && Object.keys(changes.ids).length === 0;
}

const variantsOf: Partial<Record<ChangeKind, string>> = {
  variant: `SELECT unnest($1::int[]) AS id`,
  collection: `SELECT "productVariantId" FROM collection_product_variants_product_variant
    WHERE "collectionId" = ANY($1)`,
  option: `SELECT "productVariantId" FROM product_variant_options_product_option
    WHERE "productOptionId" = ANY($1)`,
  optionGroup: `SELECT l."productVariantId" FROM product_variant_options_product_option l
    JOIN product_option o ON o.id = l."productOptionId" WHERE o."groupId" = ANY($1)`,
  facetValue: `SELECT "productVariantId" FROM product_variant_facet_values_facet_value
    WHERE "facetValueId" = ANY($1)`,
  facet: `SELECT l."productVariantId" FROM product_variant_facet_values_facet_value l
    JOIN facet_value f ON f.id = l."facetValueId" WHERE f."facetId" = ANY($1)`,
  asset: `SELECT id FROM product_variant WHERE "featuredAssetId" = ANY($1)`,
};

const productsOf: Partial<Record<ChangeKind, string>> = {
  facetValue: `SELECT "productId" AS id FROM product_facet_values_facet_value
    WHERE "facetValueId" = ANY($1)`,
  facet: `SELECT l."productId" AS id FROM product_facet_values_facet_value l
    JOIN facet_value f ON f.id = l."facetValueId" WHERE f."facetId" = ANY($1)`,
  asset: `SELECT id FROM product WHERE "featuredAssetId" = ANY($1)`,
};

/** The products that changes concern; those of mere stock movements are not among them. */
export async function productsConcerned(client: ClientBase, ids: Changes["ids"]): Promise<Id[]> {
  const products = new Set<Id>(ids.product);
  for (const kind of kinds) {
    const changed = ids[kind];
    if (!changed) continue;
    const variants = variantsOf[kind];
    const statements = [
      productsOf[kind],
      variants && `SELECT "productId" AS id FROM product_variant WHERE id IN (${variants})`,
    ];
    for (const sql of statements)
      if (sql)
        for (const row of (await client.query<{ id: Id }>(sql, [changed])).rows) products.add(row.id);
  }
  return [...products];
}
