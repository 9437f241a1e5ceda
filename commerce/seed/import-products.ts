import { Product, ProductAsset, ProductTranslation } from "@vendure/core";
import type { EntityManager } from "typeorm";
import { importVariants } from "./import-variants";
import { lengths, type ProductContext, pick } from "./product-parts";
import type { CatalogueProduct } from "./schema";
import { put, translate } from "./write";

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
