import type { ClientBase } from "pg";
import type { Id } from "../types";
import { type ChangeKind, type Changes, changeKinds } from "./changes";

const variantsOf: Partial<Record<ChangeKind, string>> = {
  variant: `SELECT unnest($1::int[])`,
  price: `SELECT "variantId" FROM product_variant_price WHERE id = ANY($1)`,
  collection: `SELECT "productVariantId" FROM collection_product_variants_product_variant
    WHERE "collectionId" = ANY($1)`,
  asset: `SELECT id FROM product_variant WHERE "featuredAssetId" = ANY($1)`,
};

const productsOf: Partial<Record<ChangeKind, string>> = {
  asset: `SELECT id FROM product WHERE "featuredAssetId" = ANY($1)`,
};

/** The products that changes concern; those of mere stock movements are not among them. */
export async function productsConcerned(client: ClientBase, ids: Changes["ids"]): Promise<Id[]> {
  const products = new Set<Id>(ids.product);
  for (const kind of changeKinds) {
    const changed = ids[kind];
    if (!changed) continue;
    const variants = variantsOf[kind];
    const statements = [
      productsOf[kind],
      variants && `SELECT "productId" AS id FROM product_variant WHERE id IN (${variants})`,
    ];
    for (const sql of statements)
      if (sql)
        for (const row of (await client.query<{ id: Id }>(sql, [changed])).rows)
          products.add(row.id);
  }
  return [...products];
}
