import type { ClientBase } from "pg";
import { isRange } from "../../../database/kinds-sql";
import { ownCurrency, priceRow } from "../../../database/price-sql";
import { sellableSql } from "../../../database/sellable-sql";

/** A product as the model needs it. */
export interface ItemRow {
  id: number;
  kind: string;
  /** Of every price its lowest variant, in the market with the first channel, for its band. */
  price: number | null;
  texts: string;
  attributes: string[];
  /** Channels in which it is shown, and in which any variant of it can be sold now. */
  channels: number[];
  inStock: number[];
}

const sellable = sellableSql(
  `v."productId", c."channelId"`,
  `v."productId" = ANY($1) AND v.enabled AND v."deletedAt" IS NULL`,
);

const first = "(SELECT min(id) FROM channel)";
const inFirst = { variant: "v.id", channel: first, currency: ownCurrency(first) };

const sql = `WITH stock AS (${sellable})
  SELECT p.id,
    COALESCE((SELECT min(t.slug) FROM collection c
      JOIN collection_translation t ON t."baseId" = c.id AND t."languageCode" = 'en'
      JOIN collection_product_variants_product_variant l ON l."collectionId" = c.id
      JOIN product_variant v ON v.id = l."productVariantId"
      WHERE v."productId" = p.id AND ${isRange("c")}),
      p."customFieldsKind", '') AS kind,
    (SELECT min(r.price) FROM product_variant v JOIN ${priceRow("r", inFirst)}
      WHERE v."productId" = p.id)::float8 AS price,
    COALESCE((SELECT string_agg(t.name || ' ' || COALESCE(t."customFieldsTagline", ''), ' ')
      FROM product_translation t WHERE t."baseId" = p.id), '') AS texts,
    ARRAY(SELECT DISTINCT f.code || '.' || a.code FROM facet_value a JOIN facet f ON f.id = a."facetId"
      WHERE NOT f."isPrivate" AND (
        a.id IN (SELECT l."facetValueId" FROM product_facet_values_facet_value l WHERE l."productId" = p.id)
        OR a.id IN (SELECT l."facetValueId" FROM product_variant_facet_values_facet_value l
          JOIN product_variant v ON v.id = l."productVariantId"
          WHERE v."productId" = p.id AND v."deletedAt" IS NULL))) AS attributes,
    CASE WHEN p.enabled THEN ARRAY(SELECT c."channelId" FROM product_channels_channel c
      WHERE c."productId" = p.id) ELSE '{}' END AS channels,
    ARRAY(SELECT DISTINCT s."channelId" FROM stock s WHERE s."productId" = p.id) AS "inStock"
  FROM product p WHERE p.id = ANY($1) AND p."deletedAt" IS NULL`;

/** Reads products with all that the model knows of them; deleted ones are left out. */
export async function loadItems(client: ClientBase, ids: number[]): Promise<ItemRow[]> {
  return ids.length === 0 ? [] : (await client.query<ItemRow>(sql, [ids])).rows;
}

/** The next products by id after one; empty at the end. */
export async function idsAfter(client: ClientBase, id: number, limit: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `SELECT id FROM product WHERE "deletedAt" IS NULL AND id > $1 ORDER BY id LIMIT $2`,
    [id, limit],
  );
  return rows.map((row) => row.id);
}

/** The products of variants. */
export async function productsOf(client: ClientBase, variants: number[]): Promise<number[]> {
  if (variants.length === 0) return [];
  const { rows } = await client.query<{ id: number }>(
    `SELECT DISTINCT "productId" AS id FROM product_variant WHERE id = ANY($1)`,
    [variants],
  );
  return rows.map((row) => row.id);
}

/** Names of public attributes by `facet.value` code and language. */
export async function loadNames(client: ClientBase): Promise<Map<string, Record<string, string>>> {
  const { rows } = await client.query<{ code: string; names: Record<string, string> }>(
    `SELECT f.code || '.' || v.code AS code, json_object_agg(t."languageCode", t.name) AS names
     FROM facet_value v JOIN facet f ON f.id = v."facetId" AND NOT f."isPrivate"
     JOIN facet_value_translation t ON t."baseId" = v.id GROUP BY f.code, v.code`,
  );
  return new Map(rows.map(({ code, names }) => [code, names]));
}
