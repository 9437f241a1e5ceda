import type { EntityManager } from "typeorm";
import { type Cells, joined, productTexts } from "./columns";
import { writeAmount } from "./read/amount";
import type { Shop } from "./shop/shop";

export interface PresentVariant {
  id: number;
  sku: string;
  cells: Cells;
}

/** What a shop has of a product, in the words of a file. */
export interface Present {
  id: number;
  cells: Cells;
  variants: PresentVariant[];
}

interface Row {
  id: number;
  cells: Cells;
}

const productSql = `SELECT p.id, p.enabled, p."customFieldsKind" AS kind,
    p."customFieldsWeightkg" AS weight, p."customFieldsDimensions" AS dimensions,
    p."customFieldsDeliveredas" AS delivery, p."customFieldsWorn" AS worn,
    p."customFieldsMinimumage" AS age, p."customFieldsShelfkind" AS shelf, p."customFieldsSoldinaisle" IS NOT FALSE AS aisle,
    p."customFieldsTriedinstore" AS tried,
    (SELECT json_agg(json_build_object('language', t."languageCode", 'name', t.name, 'slug', t.slug,
       'description', t.description, 'tagline', t."customFieldsTagline",
       'material', t."customFieldsMaterial", 'care', t."customFieldsCare",
       'story', t."customFieldsStory")) FROM product_translation t WHERE t."baseId" = p.id) AS texts,
    ARRAY(SELECT f.code || '.' || v.code FROM product_facet_values_facet_value l
      JOIN facet_value v ON v.id = l."facetValueId" JOIN facet f ON f.id = v."facetId"
      WHERE l."productId" = p.id) AS facets,
    ARRAY(SELECT a.source FROM product_asset l JOIN asset a ON a.id = l."assetId"
      WHERE l."productId" = p.id ORDER BY l.position, l.id) AS pictures
  FROM product p WHERE p.id = ANY($1) AND p."deletedAt" IS NULL ORDER BY p.id`;

const variantSql = `SELECT v.id, v."productId" AS product, v.sku, v.enabled,
    v."customFieldsBarcode" AS barcode, v."customFieldsSwatch" AS swatch,
    v."customFieldsDimensions" AS dimensions,
    (SELECT c.name FROM tax_category c WHERE c.id = v."taxCategoryId") AS tax,
    (SELECT json_object_agg(t."languageCode", t.name) FROM product_variant_translation t
      WHERE t."baseId" = v.id) AS names,
    ARRAY(SELECT g.code || '.' || o.code FROM product_variant_options_product_option l
      JOIN product_option o ON o.id = l."productOptionId"
      JOIN product_option_group g ON g.id = o."groupId" WHERE l."productVariantId" = v.id) AS options,
    ARRAY(SELECT f.code || '.' || w.code FROM product_variant_facet_values_facet_value l
      JOIN facet_value w ON w.id = l."facetValueId" JOIN facet f ON f.id = w."facetId"
      WHERE l."productVariantId" = v.id) AS facets,
    ARRAY(SELECT a.source FROM product_variant_asset l JOIN asset a ON a.id = l."assetId"
      WHERE l."productVariantId" = v.id ORDER BY l.position, l.id) AS pictures,
    (SELECT json_agg(json_build_object('channel', r."channelId", 'currency', r."currencyCode",
       'price', r.price, 'regular', r."customFieldsRegularprice"))
      FROM product_variant_price r WHERE r."variantId" = v.id) AS prices,
    (SELECT json_object_agg(l."stockLocationId", l."stockOnHand") FROM stock_level l
      WHERE l."productVariantId" = v.id) AS stock,
    (SELECT json_object_agg(s."storeId", s.place) FROM shelf_place s
      WHERE s."variantId" = v.id) AS bins
  FROM product_variant v
  WHERE v."productId" = ANY($1) AND v."deletedAt" IS NULL ORDER BY v.id`;

/** Reads products as the cells of a file would say them: an export writes these, an import compares. */
export async function readPresent(
  em: EntityManager,
  shop: Shop,
  ids: readonly number[],
): Promise<Map<number, Present>> {
  const result = new Map<number, Present>();
  if (ids.length === 0) return result;
  const managed = managedValues(shop);
  for (const row of await em.query(productSql, [ids]))
    result.set(row.id, { ...productOf(row, managed), variants: [] });
  for (const row of await em.query(variantSql, [ids])) {
    const product = result.get(row.product);
    if (product) product.variants.push({ ...variantOf(row, shop), sku: row.sku });
  }
  return result;
}

/** The slug of each collection, by the value that fills it. */
function managedValues({ collections }: Shop): Map<string, string> {
  return new Map(
    [...collections].flatMap(([slug, { value }]) => (value ? [[value, slug] as const] : [])),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: a row of the statement above
function productOf(row: any, managed: Map<string, string>): Row {
  const cells: Cells = {
    published: row.enabled ? "yes" : "no",
    kind: row.kind ?? "",
    delivery: row.delivery ?? "",
    worn: row.worn ? "yes" : "no",
    "minimum age": row.age ? String(row.age) : "",
    "shelf kind": row.shelf ?? "",
    "sold in aisle": row.aisle ? "yes" : "no",
    "tried in store": row.tried ? "yes" : "no",
    weight: row.weight === null ? "" : String(row.weight),
    dimensions: lengthsOf(row.dimensions),
    pictures: joined(row.pictures),
    collections: joined(
      (row.facets as string[]).flatMap((value) => managed.get(value) ?? []).sort(),
    ),
    ...facetCells("facet", row.facets, (value) => !managed.has(value)),
  };
  for (const text of row.texts ?? [])
    for (const field of Object.values(productTexts))
      cells[`${field}:${text.language}`] = text[field] ?? "";
  return { id: row.id, cells };
}

// biome-ignore lint/suspicious/noExplicitAny: a row of the statement above
function variantOf(row: any, shop: Shop): Row {
  const cells: Cells = {
    enabled: row.enabled ? "yes" : "no",
    barcode: row.barcode ?? "",
    swatch: row.swatch ?? "",
    "variant dimensions": lengthsOf(row.dimensions),
    tax: row.tax ?? "",
    "variant pictures": joined(row.pictures),
    ...facetCells("variant facet", row.facets, () => true),
  };
  for (const [language, name] of Object.entries(row.names ?? {}))
    cells[`variant name:${language}`] = String(name);
  for (const option of row.options as string[]) {
    const [group, value] = splitAt(option);
    cells[`option:${group}`] = value;
  }
  for (const { code, channel, currency } of shop.markets) {
    const price = (row.prices ?? []).find(
      (p: { channel: number; currency: string }) =>
        p.channel === channel.id && p.currency === currency,
    );
    if (!price) continue;
    const amount = writeAmount(Number(price.price), currency);
    const isOnSale = price.regular !== null && price.regular !== undefined;
    cells[`price@${code}`] = isOnSale ? writeAmount(Number(price.regular), currency) : amount;
    cells[`sale price@${code}`] = isOnSale ? amount : "";
  }
  for (const { id, code } of shop.locations) {
    const pieces = row.stock?.[String(id)];
    if (pieces !== undefined) cells[`stock@${code}`] = String(pieces);
    const bin = row.bins?.[String(id)];
    if (bin !== undefined) cells[`bin@${code}`] = bin;
  }
  return { id: row.id, cells };
}

function facetCells(kind: string, values: string[], isWanted: (value: string) => boolean): Cells {
  const byFacet = new Map<string, string[]>();
  for (const value of values.filter(isWanted)) {
    const [facet, code] = splitAt(value);
    byFacet.set(facet, [...(byFacet.get(facet) ?? []), code]);
  }
  return Object.fromEntries(
    [...byFacet].map(([facet, codes]) => [`${kind}:${facet}`, joined(codes.sort())]),
  );
}

function lengthsOf(list: { name: string; millimetres: number }[] | null): string {
  return joined((list ?? []).map(({ name, millimetres }) => `${name} ${millimetres}`));
}

/** `material.oak` as its two codes. */
function splitAt(value: string): [string, string] {
  const dot = value.indexOf(".");
  return [value.slice(0, dot), value.slice(dot + 1)];
}
