import {
  type ConfigService,
  type ID,
  Product,
  ProductTranslation,
  ProductVariant,
  ProductVariantTranslation,
  type RequestContext,
  StockLevel,
  type StockMovementService,
} from "@vendure/core";
import type { EntityManager } from "typeorm";
import { type Cells, listed, productTexts } from "./columns";
import type { PictureKeeper } from "./pictures/keep-pictures";
import type { Plan, PlannedVariant } from "./plan";
import type { Shop } from "./shop/shop";
import { channelsOf } from "./shop/write-words";
import { MerchantsWord } from "./write/merchants-word";
import { productPictures, variantPictures, writePictures } from "./write/write-pictures";
import { type WantedPrice, writePrices } from "./write/write-prices";
import { writeTexts } from "./write/write-texts";
import { Writer } from "./write/writer";

export interface ProductTools {
  shop: Shop;
  pictures: PictureKeeper;
  movements: StockMovementService;
  config: ConfigService;
}

export interface WrittenProduct {
  product: Product;
  variants: ProductVariant[];
  isNew: boolean;
}

/** Writes what a plan says, in the transaction of the context. */
export async function writeProduct(
  tools: ProductTools,
  ctx: RequestContext,
  em: EntityManager,
  plan: Plan,
): Promise<WrittenProduct> {
  const writer = new Writer(em, new MerchantsWord());
  const thing = { kind: "product", code: String(plan.present?.id ?? "") };
  const values = productValues(tools.shop, plan);
  const product = plan.present
    ? await writer.put(thing, Product, { where: { id: plan.present.id }, values })
    : await writer.add(thing, Product, values);
  if (!product) throw new Error(`Product ${thing.code} is gone.`);
  await takeFacets(em, tools.shop, Product, product.id, plan, "facet");
  await writeProductTexts(writer, thing, product, tools.shop, plan);
  if (plan.changed.includes("pictures"))
    await writePictures(
      writer,
      thing,
      productPictures,
      product.id,
      await picturesOf(tools, em, plan),
    );
  const variants: ProductVariant[] = [];
  for (const variant of plan.variants)
    if (!variant.id || variant.changed.length > 0 || hasNewName(plan))
      variants.push(await writeVariant(tools, ctx, writer, product, plan, variant));
  if (plan.changed.includes("collections")) await fillCollections(em, tools.shop, product.id, plan);
  else if (plan.present && variants.length > 0)
    await fillCollections(em, tools.shop, product.id, plan);
  return { product, variants, isNew: plan.present === undefined };
}

const picturesOf = ({ pictures, shop }: ProductTools, em: EntityManager, { cells }: Plan) =>
  pictures.assets(em, shop, cells.pictures ?? "");

function productValues(shop: Shop, { cells, changed, variants, present }: Plan) {
  const groups = [
    ...new Set(
      variants.flatMap((variant) =>
        Object.keys(variant.cells).filter((key) => key.startsWith("option:") && variant.cells[key]),
      ),
    ),
  ];
  const has = (key: string) => !present || changed.includes(key);
  const facets = facetValues(shop, cells, changed, "facet");
  const managed = has("collections")
    ? listed(cells.collections ?? "").flatMap((slug) => shop.collections.get(slug)?.value ?? [])
    : [];
  const custom = {
    ...(has("kind") && { kind: cells.kind || null }),
    ...(has("weight") && { weightKg: cells.weight ? Number(cells.weight) : null }),
    ...(has("dimensions") && { dimensions: lengthsIn(cells.dimensions) }),
  };
  return {
    ...(has("published") && { enabled: cells.published !== "no" }),
    channels: channelsOf(shop),
    facetValues: [...facets, ...managed.flatMap((value) => valueAt(shop, value))],
    optionGroups: groups
      .flatMap((key) => shop.optionGroups.get(key.slice(7)) ?? [])
      .map(({ id }) => ({ id })),
    ...(Object.keys(custom).length > 0 && { customFields: custom }),
  };
}

function facetValues(shop: Shop, cells: Cells, changed: readonly string[], kind: string) {
  return changed
    .filter((key) => key.startsWith(`${kind}:`))
    .flatMap((key) =>
      listed(cells[key] ?? "").flatMap((code) =>
        valueAt(shop, `${key.slice(kind.length + 1)}.${code}`),
      ),
    );
}

function valueAt({ facets }: Shop, value: string): { id: ID }[] {
  const dot = value.indexOf(".");
  const found = facets.get(value.slice(0, dot))?.values.get(value.slice(dot + 1));
  return found ? [{ id: found.id }] : [];
}

/** Takes the values out that a changed cell no longer names. */
async function takeFacets(
  em: EntityManager,
  shop: Shop,
  entity: typeof Product | typeof ProductVariant,
  id: ID,
  {
    present,
    cells,
    changed,
  }: { present: { cells: Cells } | undefined; cells: Cells; changed: string[] },
  kind: string,
): Promise<void> {
  if (!present) return;
  const gone = changed
    .filter((key) => key.startsWith(`${kind}:`))
    .flatMap((key) => {
      const kept = listed(cells[key] ?? "");
      return listed(present.cells[key] ?? "")
        .filter((code) => !kept.includes(code))
        .flatMap((code) => valueAt(shop, `${key.slice(kind.length + 1)}.${code}`));
    });
  if (kind === "facet" && changed.includes("collections")) {
    const kept = listed(cells.collections ?? "");
    for (const slug of listed(present.cells.collections ?? ""))
      if (!kept.includes(slug))
        gone.push(...valueAt(shop, shop.collections.get(slug)?.value ?? ""));
  }
  if (gone.length > 0)
    await em
      .createQueryBuilder()
      .relation(entity, "facetValues")
      .of(id)
      .remove(gone.map((value) => value.id));
}

async function writeProductTexts(
  writer: Writer,
  thing: { kind: string; code: string },
  product: Product,
  shop: Shop,
  { cells, changed, present }: Plan,
): Promise<void> {
  const keys = present ? changed : Object.keys(cells);
  const languages = languagesIn(keys, Object.keys(productTexts));
  if (!present) languages.add(shop.fallback).add(shop.main);
  await writeTexts(writer, thing, ProductTranslation, product, [...languages], (l) => {
    const isThere = present?.cells[`name:${l}`] !== undefined;
    // A language that the product lacks gets its name, and its address.
    const text = (field: string) =>
      cells[`${field}:${l}`] ||
      (isThere ? cells[`${field}:${l}`] : cells[`${field}:${shop.main}`]) ||
      "";
    const { name, slug, description, ...custom } = Object.fromEntries(
      Object.values(productTexts)
        .filter((field) => !isThere || changed.includes(`${field}:${l}`))
        .map((field) => [field, text(field)]),
    );
    return {
      ...(name !== undefined && { name }),
      ...(slug !== undefined && { slug }),
      ...(description !== undefined && { description }),
      ...(Object.keys(custom).length > 0 && { customFields: custom }),
    };
  });
}

function languagesIn(keys: readonly string[], fields: readonly string[]): Set<string> {
  const languages = keys.flatMap((key) => {
    const [field = "", language] = key.split(":");
    return language && fields.includes(field) ? [language] : [];
  });
  return new Set(languages);
}

const hasNewName = ({ present, changed }: Plan) =>
  present !== undefined && changed.some((key) => key.startsWith("name:"));

async function writeVariant(
  tools: ProductTools,
  ctx: RequestContext,
  writer: Writer,
  product: Product,
  plan: Plan,
  variant: PlannedVariant,
): Promise<ProductVariant> {
  const { shop, pictures } = tools;
  const { em } = writer;
  const { id, sku, cells, changed } = variant;
  const thing = { kind: "variant", code: sku };
  const before = plan.present?.variants.find((known) => known.id === id);
  const values = variantValues(shop, product, variant);
  const row = id
    ? await writer.put(thing, ProductVariant, { where: { id }, values })
    : await writer.add(thing, ProductVariant, { sku, ...values });
  if (!row) throw new Error(`Variant ${sku} is gone.`);
  if (before) {
    await takeFacets(
      em,
      shop,
      ProductVariant,
      row.id,
      { present: before, cells, changed },
      "variant facet",
    );
    await takeOptions(em, shop, row.id, before.cells, variant);
  }
  await writeVariantTexts(writer, thing, row, shop, plan, variant);
  if (changed.includes("variant pictures"))
    await writePictures(
      writer,
      thing,
      variantPictures,
      row.id,
      await pictures.assets(em, shop, cells["variant pictures"] ?? ""),
    );
  if (changed.some((key) => /^(sale )?price@/.test(key)))
    await writePrices(writer, thing, row.id, pricesIn(shop, cells, changed));
  await writeStock(tools, ctx, em, row.id, variant);
  return row;
}

function variantValues(shop: Shop, product: Product, { id, cells, changed }: PlannedVariant) {
  const has = (key: string) => !id || changed.includes(key);
  const options = Object.keys(cells).filter((key) => key.startsWith("option:") && has(key));
  const custom = {
    ...(has("barcode") && { barcode: cells.barcode || null }),
    ...(has("swatch") && { swatch: cells.swatch || null }),
    ...(has("variant dimensions") && { dimensions: lengthsIn(cells["variant dimensions"]) }),
  };
  const tax = shop.taxCategories.get((cells.tax ?? "").toLowerCase());
  const priced = shop.markets.filter(({ code }) => cells[`price@${code}`]);
  return {
    ...(has("enabled") && { enabled: cells.enabled !== "no" }),
    ...(!id && { product }),
    ...(has("tax") && tax && { taxCategory: tax }),
    // A market without a price does not sell it.
    ...((!id || changed.some((key) => key.startsWith("price@"))) && {
      channels: [...new Set([shop.home, ...priced.map(({ channel }) => channel)])],
    }),
    options: options.flatMap((key) => {
      const value = shop.optionGroups.get(key.slice(7))?.values.get(cells[key] ?? "");
      return value ? [{ id: value.id }] : [];
    }),
    facetValues: facetValues(shop, cells, id ? changed : Object.keys(cells), "variant facet"),
    ...(Object.keys(custom).length > 0 && { customFields: custom }),
  };
}

async function takeOptions(
  em: EntityManager,
  { optionGroups }: Shop,
  id: ID,
  before: Cells,
  { cells, changed }: PlannedVariant,
): Promise<void> {
  const gone = changed
    .filter((key) => key.startsWith("option:") && before[key] && before[key] !== cells[key])
    .flatMap((key) => optionGroups.get(key.slice(7))?.values.get(before[key] ?? "")?.id ?? []);
  if (gone.length > 0)
    await em.createQueryBuilder().relation(ProductVariant, "options").of(id).remove(gone);
}

async function writeVariantTexts(
  writer: Writer,
  thing: { kind: string; code: string },
  row: ProductVariant,
  shop: Shop,
  { cells: product, present }: Plan,
  { id, cells, changed }: PlannedVariant,
): Promise<void> {
  const before = present?.variants.find((known) => known.id === id)?.cells;
  const texts: Record<string, string> = {};
  for (const key of Object.keys(product)) {
    const [, language] = /^name:(.+)$/.exec(key) ?? [];
    if (!language) continue;
    const given = cells[`variant name:${language}`];
    if (!before || before[`variant name:${language}`] === undefined)
      texts[language] = given || derivedName(shop, product, cells, language);
    else if (changed.includes(`variant name:${language}`)) texts[language] = given || "";
    else {
      // A product's new name is its variants' new name, as far as they bear it.
      const [was = "", is = ""] = [present?.cells[key], product[key]];
      if (was && was !== is && given?.startsWith(was))
        texts[language] = is + given.slice(was.length);
    }
  }
  if (!before)
    for (const language of [shop.main, shop.fallback])
      texts[language] ??=
        cells[`variant name:${language}`] || derivedName(shop, product, cells, language);
  for (const [language, text] of Object.entries(texts)) if (text === "") delete texts[language];
  if (Object.keys(texts).length === 0) return;
  await writeTexts(writer, thing, ProductVariantTranslation, row, Object.keys(texts), (l) => ({
    name: texts[l],
  }));
}

/** Like “Lamp — Walnut”. */
function derivedName(shop: Shop, product: Cells, cells: Cells, language: string): string {
  const options = Object.keys(cells)
    .filter((key) => key.startsWith("option:") && cells[key])
    .map((key) => {
      const names = shop.optionGroups.get(key.slice(7))?.values.get(cells[key] ?? "")?.names;
      return names?.[language] ?? names?.[shop.main] ?? cells[key] ?? "";
    });
  const name = product[`name:${language}`] || product[`name:${shop.main}`] || "";
  return [name, ...options].join(" — ");
}

function pricesIn(shop: Shop, cells: Cells, changed: readonly string[]): WantedPrice[] {
  const hundredths = (text: string) => Math.round(Number(text) * 100);
  const wanted = shop.markets.flatMap(({ code, currency, channel }) => {
    const [price, sale] = [cells[`price@${code}`], cells[`sale price@${code}`]];
    const isChanged = changed.includes(`price@${code}`) || changed.includes(`sale price@${code}`);
    if (!price || !isChanged) return [];
    return {
      channelId: channel.id,
      currencyCode: currency as WantedPrice["currencyCode"],
      price: hundredths(sale || price),
      regularPrice: sale ? hundredths(price) : null,
    };
  });
  // The default channel is no market's shop; it only needs a price to be shown in.
  const own = shop.home.defaultCurrencyCode;
  const priced = shop.markets.filter(({ code }) => cells[`price@${code}`]);
  const shown = priced.find(({ currency }) => currency === (own as string)) ?? priced[0];
  const like = wanted.find(({ channelId }) => channelId === shown?.channel.id);
  if (!like || like.channelId === shop.home.id) return wanted;
  return [...wanted, { ...like, channelId: shop.home.id, currencyCode: own }];
}

async function writeStock(
  { shop, movements }: ProductTools,
  ctx: RequestContext,
  em: EntityManager,
  variantId: ID,
  { id, cells, changed }: PlannedVariant,
): Promise<void> {
  const levels = shop.locations.flatMap((location) => {
    const key = `stock@${location.code}`;
    if (!changed.includes(key)) return [];
    return { stockLocationId: location.id, stockOnHand: Number(cells[key]) };
  });
  if (levels.length === 0) return;
  // What is new has no history: its first stock is no count that found a difference.
  if (!id)
    await em.insert(
      StockLevel,
      levels.map((level) => ({ ...level, productVariantId: variantId, stockAllocated: 0 })),
    );
  else await movements.adjustProductVariantStock(ctx, variantId, levels);
}

/** Fills the collections of a product's values now; the engine's own job would come later. */
async function fillCollections(
  em: EntityManager,
  shop: Shop,
  productId: ID,
  { present, cells }: Plan,
): Promise<void> {
  const idsOf = (text: string | undefined) =>
    listed(text ?? "").flatMap((slug) => shop.collections.get(slug)?.id ?? []);
  const [was, is] = [idsOf(present?.cells.collections), idsOf(cells.collections)];
  const gone = was.filter((id) => !is.includes(id));
  if (gone.length > 0)
    await em.query(
      `DELETE FROM collection_product_variants_product_variant c USING product_variant v
       WHERE v.id = c."productVariantId" AND v."productId" = $1 AND c."collectionId" = ANY($2)`,
      [productId, gone],
    );
  if (is.length > 0)
    await em.query(
      `INSERT INTO collection_product_variants_product_variant ("collectionId", "productVariantId")
       SELECT c.id, v.id FROM product_variant v, unnest($2::int[]) AS c(id)
       WHERE v."productId" = $1 AND v."deletedAt" IS NULL ON CONFLICT DO NOTHING`,
      [productId, is],
    );
}

function lengthsIn(text: string | undefined) {
  return listed(text ?? "").map((part) => {
    const space = part.lastIndexOf(" ");
    return { name: part.slice(0, space), millimetres: Number(part.slice(space + 1)) };
  });
}
