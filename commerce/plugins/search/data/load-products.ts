import type { ClientBase } from "pg";
import type { Id } from "../types";
import { assetJson } from "./load-dictionaries";
import { loadStock } from "./load-stock";
import type { ProductRow, ProductText, VariantRow } from "./rows";

const linked = (column: string, table: string, key: string, base: string) =>
  `ARRAY(SELECT l."${column}" FROM ${table} l WHERE l."${key}" = ${base}.id)`;

const productSql = `SELECT p.id, p.enabled, p."createdAt", p."customFieldsNumber" AS number,
    p."customFieldsKind" AS kind,
    p."customFieldsDimensions" AS dimensions, ${assetJson} AS asset,
    ${linked("facetValueId", "product_facet_values_facet_value", "productId", "p")} AS "facetValueIds"
  FROM product p LEFT JOIN asset a ON a.id = p."featuredAssetId"
  WHERE p.id = ANY($1) AND p."deletedAt" IS NULL`;

const textSql = `SELECT "baseId", "languageCode", name, slug, description,
    "customFieldsTagline" AS tagline, "customFieldsMaterial" AS material
  FROM product_translation WHERE "baseId" = ANY($1) ORDER BY "languageCode"`;

const variantSql = `SELECT v.id, v."productId", v.sku, v.enabled, v."taxCategoryId",
    v."customFieldsSwatch" AS swatch, v."customFieldsDimensions" AS dimensions, ${assetJson} AS asset,
    COALESCE((SELECT json_object_agg(t."languageCode", t.name) FROM product_variant_translation t
      WHERE t."baseId" = v.id), '{}') AS names,
    ${linked("channelId", "product_variant_channels_channel", "productVariantId", "v")} AS "channelIds",
    ${linked("facetValueId", "product_variant_facet_values_facet_value", "productVariantId", "v")} AS "facetValueIds",
    ${linked("collectionId", "collection_product_variants_product_variant", "productVariantId", "v")} AS "collectionIds",
    ${linked("productOptionId", "product_variant_options_product_option", "productVariantId", "v")} AS "optionIds"
  FROM product_variant v LEFT JOIN asset a ON a.id = v."featuredAssetId"
  WHERE v."productId" = ANY($1) AND v."deletedAt" IS NULL ORDER BY v.id`;

const priceSql = `SELECT r."variantId", r."channelId", r."currencyCode", r.price,
    round(r."customFieldsRegularprice") AS regular
  FROM product_variant_price r JOIN product_variant v ON v.id = r."variantId"
  WHERE v."productId" = ANY($1) AND v."deletedAt" IS NULL`;

/** The next products by id after one; empty at the end. */
export async function productIdsAfter(client: ClientBase, id: number, limit: number) {
  const { rows } = await client.query<{ id: number }>(
    `SELECT id FROM product WHERE "deletedAt" IS NULL AND id > $1 ORDER BY id LIMIT $2`,
    [id, limit],
  );
  return rows.map((row) => row.id);
}

/** Reads products with all that is searched and shown of them; deleted ones are left out. */
export async function loadProducts(client: ClientBase, ids: Id[]): Promise<ProductRow[]> {
  const variants = new Map<Id, VariantRow>();
  const products = new Map<Id, ProductRow>();
  const found = await client.query(productSql, [ids]);
  for (const row of found.rows)
    products.set(row.id, {
      ...row,
      dimensions: dimensionsOf(row.dimensions),
      createdAt: +row.createdAt,
      texts: new Map(),
      variants: [],
    });
  for (const { baseId, languageCode, ...text } of (await client.query(textSql, [ids])).rows)
    products.get(baseId)?.texts.set(languageCode, withoutNulls(text));
  for (const { productId, ...row } of (await client.query(variantSql, [ids])).rows) {
    const variant: VariantRow = {
      ...row,
      dimensions: dimensionsOf(row.dimensions),
      prices: new Map(),
      regularPrices: new Map(),
      inStock: new Set(),
    };
    variants.set(variant.id, variant);
    products.get(productId)?.variants.push(variant);
  }
  // Amounts are 64-bit integers, which arrive as text.
  for (const row of (await client.query(priceSql, [ids])).rows) {
    const variant = variants.get(row.variantId);
    const offer = `${row.channelId}:${row.currencyCode}`;
    variant?.prices.set(offer, Number(row.price));
    if (row.regular > Number(row.price)) variant?.regularPrices.set(offer, row.regular);
  }
  for (const { variantId, channelId } of await loadStock(client, [...variants.keys()]))
    variants.get(variantId)?.inStock.add(String(channelId));
  return [...products.values()];
}

// Structs are stored as JSON in text, or as an array of it.
function dimensionsOf(stored: unknown): Record<string, number> {
  const read: unknown = typeof stored === "string" ? JSON.parse(stored) : stored;
  const entries = (Array.isArray(read) ? read : []).map(
    (one: unknown) =>
      (typeof one === "string" ? JSON.parse(one) : one) as { name: string; millimetres: number },
  );
  return Object.fromEntries(entries.map(({ name, millimetres }) => [name, millimetres]));
}

function withoutNulls(text: Record<string, string | null>): ProductText {
  const value = (key: string) => text[key] ?? "";
  return {
    name: value("name"),
    slug: value("slug"),
    description: value("description"),
    tagline: value("tagline"),
    material: value("material"),
  };
}
