import {
  type Asset,
  Product,
  ProductAsset,
  ProductVariant,
  ProductVariantAsset,
} from "@vendure/core";
import type { Thing } from "./rules";
import type { Writer } from "./writer";

interface Pictured {
  entity: typeof Product | typeof ProductVariant;
  link: typeof ProductAsset | typeof ProductVariantAsset;
  key: "productId" | "productVariantId";
}

export const productPictures: Pictured = {
  entity: Product,
  link: ProductAsset,
  key: "productId",
};
export const variantPictures: Pictured = {
  entity: ProductVariant,
  link: ProductVariantAsset,
  key: "productVariantId",
};

/** Gives a thing its pictures: the list in its order, and the first as the one that stands for it. */
export async function writePictures(
  writer: Writer,
  thing: Thing,
  pictured: Pictured,
  id: string | number,
  assets: Asset[],
): Promise<void> {
  const { em, records } = writer;
  const { entity, link, key } = pictured;
  const isNew = writer.isNew(thing);
  const present = isNew ? {} : await presentOf(writer, pictured, id);
  const wanted = { assets: assets.map((a) => String(a.id)), featuredAsset: idOf(assets[0]) };
  const fields = records.toWrite(thing, present, wanted, isNew);
  if (fields.includes("assets")) {
    if (!isNew) await em.delete(link, { [key]: id });
    const rows = assets.map((asset, position) => ({ assetId: asset.id, [key]: id, position }));
    await em.insert(link, rows as never);
  }
  if (fields.includes("featuredAsset"))
    await em.update(entity, id, { featuredAsset: assets[0] ?? null } as object);
}

async function presentOf({ em }: Writer, { entity, link, key }: Pictured, id: string | number) {
  const rows = await em.find<ProductAsset | ProductVariantAsset>(link, {
    where: { [key]: id },
    order: { position: "ASC" },
  });
  const owner = await em.findOne<Product | ProductVariant>(entity, {
    where: { id } as object,
    loadEagerRelations: false,
    loadRelationIds: { relations: ["featuredAsset"], disableMixedMap: true },
  });
  return {
    assets: rows.map(({ assetId }) => String(assetId)),
    featuredAsset: idOf(owner?.featuredAsset),
  };
}

function idOf(asset: Pick<Asset, "id"> | null | undefined): string | null {
  return asset ? String(asset.id) : null;
}
