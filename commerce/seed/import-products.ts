import { AssetType } from "@vendure/common/lib/generated-types";
import {
  Asset,
  AssetTranslation,
  type Channel,
  Product,
  ProductAsset,
  ProductTranslation,
  type StockLocation,
  type TaxCategory,
} from "@vendure/core";
import type { EntityManager } from "typeorm";
import { type Dictionaries, put, translate } from "./import-dictionaries";
import { importVariants } from "./import-variants";
import type { CatalogueProduct, Language } from "./schema";

export interface ProductContext extends Dictionaries {
  channels: Channel[];
  locations: Map<string, StockLocation>;
  taxCategory: TaxCategory;
  /** Names of option values by `group.value`. */
  optionNames: Map<string, Record<Language, string>>;
}

/** Writes the products whose files changed; answers how many. Stock of known variants is kept. */
export async function importProducts(
  em: EntityManager,
  products: CatalogueProduct[],
  context: ProductContext,
): Promise<number> {
  const known = new Map(
    (await em.find(Product, { loadEagerRelations: false })).map((p) => [p.customFields.number, p]),
  );
  let written = 0;
  for (const product of products) {
    if (known.get(product.number)?.customFields.sourceHash === product.hash) continue;
    await importProduct(em, product, context);
    written++;
  }
  return written;
}

async function importProduct(
  em: EntityManager,
  product: CatalogueProduct,
  context: ProductContext,
): Promise<void> {
  const facetCodes = [
    `range.${product.collection}`,
    `maker.${product.maker}`,
    ...product.tags.map((tag) => `tag.${tag}`),
    ...Object.entries(product.facets).flatMap(([f, values]) => values.map((v) => `${f}.${v}`)),
  ];
  const entity = await put(
    em,
    Product,
    { customFields: { number: product.number } },
    {
      enabled: true,
      deletedAt: null,
      channels: context.channels,
      facetValues: pick(context.facetValues, facetCodes),
      optionGroups: pick(context.optionGroups, product.options),
      customFields: {
        number: product.number,
        kind: product.kind,
        weightKg: product.weight,
        model: product.model,
        sourceHash: product.hash,
        dimensions: lengths(product.dimensions),
        sizes: Object.entries(product.sizes ?? {}).flatMap(([size, parts]) =>
          lengths(parts).map(({ name, millimetres }) => ({ size, part: name, millimetres })),
        ),
      },
    },
  );
  await translate(em, ProductTranslation, entity, (l) => {
    const { name, description, ...customFields } = product.text[l];
    return { name, slug: product.slug, description, customFields };
  });
  const pictures = await importVariants(em, product, entity, context);
  await em.delete(ProductAsset, { productId: entity.id });
  await em.insert(
    ProductAsset,
    pictures.map((asset, position) => ({ assetId: asset.id, productId: entity.id, position })),
  );
  await em.update(Product, entity.id, { featuredAsset: pictures[0] ?? null } as object);
}

/** The asset that stands for one of the storefront's own picture files. */
export async function importPicture(
  em: EntityManager,
  source: string,
  names: Record<string, string>,
  channels: Channel[],
): Promise<Asset> {
  const asset = await put(
    em,
    Asset,
    { source },
    {
      type: AssetType.IMAGE,
      mimeType: "image/svg+xml",
      width: 1200,
      height: 1200,
      fileSize: 0,
      preview: source,
      channels,
    },
  );
  await translate(em, AssetTranslation, asset, (l) => ({ name: names[l] }));
  return asset;
}

export function lengths(record: Record<string, number>) {
  return Object.entries(record).map(([name, millimetres]) => ({ name, millimetres }));
}

export function pick<T>(from: Map<string, T>, codes: string[]): T[] {
  return codes.map((code) => {
    const value = from.get(code);
    if (value === undefined) throw new Error(`The catalogue has no ${code}`);
    return value;
  });
}
