import { type Asset, type Product, ProductVariant, ProductVariantTranslation } from "@vendure/core";
import type { Thing } from "../import/write/rules";
import { variantPictures, writePictures } from "../import/write/write-pictures";
import { type WantedPrice, writePrices } from "../import/write/write-prices";
import { barcodeOf, pictureKey, skuOf } from "./identifiers";
import { lengths, type ProductContext, pickCodes } from "./product-parts";
import type { CatalogueProduct } from "./schema";
import type { SeedWriter } from "./seed-writer";
import { homeCode } from "./setup-markets";
import { withdrawVariants } from "./withdraw-variants";
import { writeTexts } from "./write-texts";

type CatalogueVariant = CatalogueProduct["variants"][number];

interface VariantContext extends ProductContext {
  /** The product's, by finish. */
  pictures: Map<string, Asset[]>;
}

/** Writes a product's variants, and takes back those that its file no longer has. */
export async function importVariants(
  writer: SeedWriter,
  product: CatalogueProduct,
  entity: Product,
  context: VariantContext,
): Promise<void> {
  const kept: string[] = [];
  for (const [index, variant] of product.variants.entries()) {
    const codes = product.options.map((group) => variant.options[group] ?? "");
    const sku = skuOf(product.number, codes);
    kept.push(sku);
    await importVariant(writer, { product, variant, entity, sku, index }, context);
  }
  await withdrawVariants(writer, skuOf(product.number, [""]), kept);
}

interface Described {
  product: CatalogueProduct;
  variant: CatalogueVariant;
  entity: Product;
  sku: string;
  index: number;
}

async function importVariant(
  writer: SeedWriter,
  { product, variant, entity, sku, index }: Described,
  context: VariantContext,
): Promise<void> {
  const thing = { kind: "variant", code: sku };
  const options = pickCodes(
    context.options,
    product.options.map((group) => `${group}.${variant.options[group]}`),
  );
  // Without an option that a merchant deleted it would be one of two that shoppers cannot tell apart.
  if (options.length < product.options.length && !writer.records.has(thing)) return;
  const pictures = context.pictures.get(pictureKey(product.options, variant.options)) ?? [];
  const row = await writer.put(thing, ProductVariant, {
    where: { sku },
    values: {
      enabled: true,
      product: entity,
      ...(context.taxCategory && { taxCategory: context.taxCategory }),
      channels: context.channels.all,
      options,
      facetValues: pickCodes(context.facetValues, [`colour.${variant.colour}`]),
      customFields: {
        swatch: Object.values(variant.colours)[0],
        dimensions: lengths(variant.dimensions ?? {}),
      },
    },
    first: async () => ({ barcode: await freeBarcode(writer, product.number, index) }),
  });
  if (!row) return;
  await writeTexts(writer, thing, ProductVariantTranslation, row, (l) => ({
    name: [product.text[l]?.name, ...optionNames(product, variant, context, l)].join(" — "),
  }));
  await writePictures(writer, thing, variantPictures, row.id, pictures);
  const prices = pricesIn(thing, variant.price ?? product.price, context);
  await writePrices(writer, thing, row.id, prices);
}

// Goods are labelled once. A variant that moves in its file keeps its code, and a new one takes the
// next that is free.
async function freeBarcode(writer: SeedWriter, number: number, index: number): Promise<string> {
  const barcode = barcodeOf(number, index);
  const isTaken = await writer.em.existsBy(ProductVariant, { customFields: { barcode } });
  return isTaken ? freeBarcode(writer, number, index + 1) : barcode;
}

function optionNames(
  product: CatalogueProduct,
  variant: CatalogueVariant,
  context: ProductContext,
  language: string,
): string[] {
  return product.options.map(
    (group) => context.optionNames.get(`${group}.${variant.options[group]}`)?.[language] ?? "",
  );
}

function pricesIn(
  thing: Thing,
  price: CatalogueProduct["price"],
  { channels }: ProductContext,
): WantedPrice[] {
  return channels.entries().map(([code, channel]) => {
    const currencyCode = channel.defaultCurrencyCode;
    // The default channel is no market's shop; it only needs a price to be shown in.
    const amount = price[currencyCode] ?? (code === homeCode ? Object.values(price)[0] : undefined);
    if (amount === undefined) throw new Error(`${thing.code} has no price in ${currencyCode}`);
    return { channelId: channel.id, currencyCode, price: Math.round(amount * 100) };
  });
}
