import { CurrencyCode } from "@vendure/common/lib/generated-types";
import {
  type Asset,
  type Product,
  ProductVariant,
  ProductVariantAsset,
  ProductVariantPrice,
  ProductVariantTranslation,
  StockLevel,
} from "@vendure/core";
import { type EntityManager, In } from "typeorm";
import { markets } from "../plugins/markets/markets";
import { barcodeOf, fractionOf, pictureKey, skuOf } from "./identifiers";
import { picturesOf } from "./pictures-of";
import { importPicture, lengths, type ProductContext, pick } from "./product-parts";
import type { CatalogueProduct } from "./schema";
import { put, translate } from "./write";

type CatalogueVariant = CatalogueProduct["variants"][number];

/** Writes a product's variants, removes those that its file no longer has; answers its pictures. */
export async function importVariants(
  em: EntityManager,
  product: CatalogueProduct,
  entity: Product,
  context: ProductContext,
): Promise<Asset[]> {
  const pictures = new Map<string, Asset[]>();
  const kept: string[] = [];
  for (const [index, variant] of product.variants.entries()) {
    const codes = product.options.map((group) => variant.options[group] ?? "");
    const sku = skuOf(product.number, codes);
    kept.push(sku);
    const key = pictureKey(product.options, variant.options);
    const assets = pictures.get(key) ?? (await importPictures(em, product, key, context));
    pictures.set(key, assets);
    const isNew = !(await em.existsBy(ProductVariant, { sku }));
    const row = await put(
      em,
      ProductVariant,
      { sku },
      {
        ...rowOf(product, variant, entity, context),
        featuredAsset: assets[0],
        customFields: {
          barcode: barcodeOf(product.number, index),
          swatch: Object.values(variant.colours)[0],
          dimensions: lengths(variant.dimensions ?? {}),
        },
      },
    );
    await translate(em, ProductVariantTranslation, row, (l) => ({
      name: [product.text[l].name, ...names(product, variant, context, l)].join(" — "),
    }));
    await em.delete(ProductVariantAsset, { productVariantId: row.id });
    await em.insert(
      ProductVariantAsset,
      assets.map((a, position) => ({ assetId: a.id, productVariantId: row.id, position })),
    );
    await writePrices(em, product, variant, row, context);
    if (isNew) await em.insert(StockLevel, stockOf(sku, variant, row, context));
  }
  const gone = await em.find(ProductVariant, { where: { product: { id: entity.id } } });
  const removed = gone.filter((v) => !kept.includes(v.sku)).map((v) => v.id);
  await em.update(ProductVariant, { id: In(removed) }, { deletedAt: new Date(), enabled: false });
  return [...pictures.values()].flat();
}

function rowOf(
  product: CatalogueProduct,
  variant: CatalogueVariant,
  entity: Product,
  context: ProductContext,
) {
  return {
    enabled: true,
    deletedAt: null,
    product: entity,
    taxCategory: context.taxCategory,
    channels: context.channels,
    options: pick(
      context.options,
      product.options.map((group) => `${group}.${variant.options[group]}`),
    ),
    facetValues: pick(context.facetValues, [`colour.${variant.colour}`]),
  };
}

function names(
  product: CatalogueProduct,
  variant: CatalogueVariant,
  context: ProductContext,
  language: "ko" | "en" | "ja" | "ar",
): string[] {
  return product.options.map(
    (group) => context.optionNames.get(`${group}.${variant.options[group]}`)?.[language] ?? "",
  );
}

function importPictures(
  em: EntityManager,
  product: CatalogueProduct,
  key: string,
  { channels }: ProductContext,
): Promise<Asset[]> {
  const nameIn = Object.fromEntries(Object.entries(product.text).map(([l, t]) => [l, t.name]));
  return picturesOf(product, key).reduce<Promise<Asset[]>>(
    async (made, source) => [...(await made), await importPicture(em, source, nameIn, channels)],
    Promise.resolve([]),
  );
}

async function writePrices(
  em: EntityManager,
  product: CatalogueProduct,
  variant: CatalogueVariant,
  row: ProductVariant,
  { channels }: ProductContext,
): Promise<void> {
  const price = variant.price ?? product.price;
  await em.delete(ProductVariantPrice, { variant: { id: row.id } });
  await em.insert(
    ProductVariantPrice,
    channels.map((channel) => {
      // The default channel is nobody's shop; it only needs a price to be shown in.
      const currency = markets.find((m) => m.code === channel.code)?.currency ?? "USD";
      return {
        variant: { id: row.id },
        channelId: channel.id,
        currencyCode: CurrencyCode[currency],
        price: Math.round(price[currency] * 100),
      };
    }),
  );
}

/** Opening stock: what the file says, else an amount that is plausible and always the same. */
function stockOf(
  sku: string,
  variant: CatalogueVariant,
  row: ProductVariant,
  { locations }: ProductContext,
) {
  return [...locations].map(([code, location]) => {
    const chance = fractionOf(`${sku}@${code}`);
    const usual =
      location.customFields.kind === "depot"
        ? 12 + Math.floor(chance * 30)
        : Math.max(0, Math.floor(chance * 9) - 1);
    const said = variant.stock === "none" ? 0 : variant.stock?.[code];
    return {
      productVariantId: row.id,
      stockLocationId: location.id,
      stockOnHand: said ?? usual,
      stockAllocated: 0,
    };
  });
}
