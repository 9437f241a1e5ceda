import { type Asset, Product, ProductTranslation } from "@vendure/core";
import { makerFacet } from "../../contracts/facets";
import { productPictures, writePictures } from "../import/write/write-pictures";
import { pictureKey } from "./identifiers";
import { importVariants } from "./import-variants";
import { picturesOf } from "./pictures-of";
import { importPicture, lengths, type ProductContext, pickCodes } from "./product-parts";
import type { CatalogueProduct } from "./schema";
import type { SeedWriter } from "./seed-writer";
import { writeTexts } from "./write-texts";

/** Writes the products whose files changed; answers how many. */
export async function importProducts(
  writer: SeedWriter,
  products: CatalogueProduct[],
  context: ProductContext,
): Promise<number> {
  const found = await writer.em.find(Product, { loadEagerRelations: false });
  const hashes = new Map(found.map((p) => [p.id, p.customFields.sourceHash]));
  let written = 0;
  for (const product of products) {
    const thing = thingOf(product);
    const hash = hashes.get(writer.records.idOf(thing) ?? 0);
    if (hash === product.hash && !writer.records.reset) continue;
    if (await importProduct(writer, product, context)) written++;
  }
  return written;
}

const thingOf = ({ number }: CatalogueProduct) => ({ kind: "product", code: String(number) });

async function importProduct(
  writer: SeedWriter,
  product: CatalogueProduct,
  context: ProductContext,
): Promise<boolean> {
  const thing = thingOf(product);
  const entity = await writer.put(thing, Product, {
    where: { customFields: { number: product.number } },
    values: valuesOf(product, context),
  });
  if (!entity) return false;
  await writeTexts(writer, thing, ProductTranslation, entity, (l) => {
    const { name, description, ...customFields } = product.text[l] ?? {};
    return { name, slug: product.slug, description, customFields };
  });
  const pictures = await importPictures(writer, product, context);
  await importVariants(writer, product, entity, { ...context, pictures });
  const all = [...pictures.values()].flat();
  await writePictures(writer, thing, productPictures, entity.id, all);
  // Always: it is no merchant's, and says which file the product was last compared with.
  const values = { customFields: { sourceHash: product.hash } };
  await writer.em.update(Product, entity.id, values);
  return true;
}

function valuesOf(product: CatalogueProduct, context: ProductContext) {
  const facetCodes = [
    `range.${product.collection}`,
    `${makerFacet}.${product.maker}`,
    ...product.tags.map((tag) => `tag.${tag}`),
    ...Object.entries(product.facets).flatMap(([f, values]) => values.map((v) => `${f}.${v}`)),
  ];
  return {
    enabled: true,
    channels: context.channels.all,
    facetValues: pickCodes(context.facetValues, facetCodes),
    optionGroups: pickCodes(context.optionGroups, product.options),
    customFields: {
      number: product.number,
      kind: product.kind,
      weightKg: product.weight,
      model: product.model,
      worn: product.worn,
      triedInStore: product.triedInStore,
      deliveredAs: product.delivery ?? null,
      dimensions: lengths(product.dimensions),
      sizes: Object.entries(product.sizes ?? {}).flatMap(([size, parts]) =>
        lengths(parts).map(({ name, millimetres }) => ({ size, part: name, millimetres })),
      ),
    },
  };
}

/** A product's pictures by finish (identifiers.ts). */
async function importPictures(
  writer: SeedWriter,
  product: CatalogueProduct,
  { channels }: ProductContext,
): Promise<Map<string, Asset[]>> {
  const names = Object.fromEntries(Object.entries(product.text).map(([l, t]) => [l, t.name]));
  const result = new Map<string, Asset[]>();
  for (const { options } of product.variants) {
    const finish = pictureKey(product.options, options);
    if (result.has(finish)) continue;
    const assets: Asset[] = [];
    for (const source of picturesOf(product, finish)) {
      const asset = await importPicture(writer, source, names, channels);
      if (asset) assets.push(asset);
    }
    result.set(finish, assets);
  }
  return result;
}
