import {
  type ID,
  type Product,
  ProductVariant,
  ProductVariantTranslation,
  type RequestContext,
  StockLevel,
} from "@vendure/core";
import type { EntityManager } from "typeorm";
import { BinLocation } from "../plugins/pickup/entities/bin-location.entity";
import type { Cells } from "./columns";
import { lengthsIn } from "./lengths-in";
import type { Plan, PlannedVariant } from "./plan";
import { facetValues, takeFacets } from "./product-facets";
import type { ProductTools } from "./product-tools";
import type { Shop } from "./shop/shop";
import { variantPictures, writePictures } from "./write/write-pictures";
import { type WantedPrice, writePrices } from "./write/write-prices";
import { grown } from "./write/write-set";
import { writeTexts } from "./write/write-texts";
import type { Writer } from "./write/writer";

/** Writes a variant of a product that is written: its values, names, pictures, prices and stock. */
export async function writeVariant(
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
  const values = variantValues(shop, product, variant, before?.cells);
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
  await writeBins(shop, em, row.id, variant);
  return row;
}

/** Whether a variant that the shop has gets a price in a market that has not sold it. */
export function entersMarket(before: Cells, { cells, changed }: PlannedVariant): boolean {
  return changed.some((key) => key.startsWith("price@") && !before[key] && cells[key]);
}

function variantValues(
  shop: Shop,
  product: Product,
  variant: PlannedVariant,
  before: Cells | undefined,
) {
  const { id, cells, changed } = variant;
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
    ...((!before || entersMarket(before, variant)) && {
      channels: [...new Set([shop.home, ...priced.map(({ channel }) => channel)])],
    }),
    ...grown(
      "options",
      options.flatMap((key) => {
        const value = shop.optionGroups.get(key.slice(7))?.values.get(cells[key] ?? "");
        return value ? [{ id: value.id }] : [];
      }),
    ),
    ...grown(
      "facetValues",
      facetValues(shop, cells, id ? changed : Object.keys(cells), "variant facet"),
    ),
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

async function writeBins(
  { locations }: Shop,
  em: EntityManager,
  variantId: ID,
  { cells, changed }: PlannedVariant,
): Promise<void> {
  for (const { id, code } of locations) {
    const key = `bin@${code}`;
    if (!changed.includes(key)) continue;
    const pair = { storeId: id, variantId };
    const place = cells[key];
    if (place) await em.upsert(BinLocation, { ...pair, place }, ["storeId", "variantId"]);
    else await em.delete(BinLocation, pair);
  }
}
