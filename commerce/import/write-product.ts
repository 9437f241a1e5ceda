import {
  type ID,
  Product,
  ProductTranslation,
  ProductVariant,
  type RequestContext,
} from "@vendure/core";
import type { EntityManager } from "typeorm";
import { listed, productTexts } from "./columns";
import { lengthsIn } from "./lengths-in";
import type { Plan } from "./plan";
import { facetValues, takeFacets, valueAt } from "./product-facets";
import type { ProductTools } from "./product-tools";
import type { Shop } from "./shop/shop";
import { channelsOf } from "./shop/write-words";
import { MerchantsWord } from "./write/merchants-word";
import { productPictures, writePictures } from "./write/write-pictures";
import { grown } from "./write/write-set";
import { writeTexts } from "./write/write-texts";
import { Writer } from "./write/writer";
import { entersMarket, writeVariant } from "./write-variant";

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
  if (plan.changed.includes("collections") || plan.variants.some(({ id }) => !id))
    await fillCollections(em, tools.shop, product.id, plan);
  return { product, variants, isNew: plan.present === undefined };
}

const picturesOf = ({ pictures, shop }: ProductTools, em: EntityManager, { cells }: Plan) =>
  pictures.assets(em, shop, cells.pictures ?? "");

/** Whether a product gets variants, or prices in markets, that it had none of. */
const isShownElsewhere = ({ present, variants }: Plan) =>
  !present ||
  variants.some((variant) => {
    const before = present.variants.find(({ id }) => id === variant.id);
    return !before || entersMarket(before.cells, variant);
  });

function productValues(shop: Shop, plan: Plan) {
  const { cells, changed, variants, present } = plan;
  const has = (key: string) => !present || changed.includes(key);
  const groups = [
    ...new Set(
      variants.flatMap((variant) =>
        Object.keys(variant.cells).filter(
          (key) =>
            key.startsWith("option:") &&
            variant.cells[key] &&
            (!variant.id || variant.changed.includes(key)),
        ),
      ),
    ),
  ];
  const facets = facetValues(shop, cells, changed, "facet");
  const managed = has("collections")
    ? listed(cells.collections ?? "").flatMap((slug) => shop.collections.get(slug)?.value ?? [])
    : [];
  const custom = {
    ...(has("kind") && { kind: cells.kind || null }),
    ...(has("delivery") && { deliveredAs: cells.delivery || null }),
    ...(has("worn") && { worn: cells.worn === "yes" }),
    ...(has("minimum age") && { minimumAge: Number(cells["minimum age"] || 0) }),
    ...(has("shelf kind") && { shelfKind: cells["shelf kind"] || null }),
    ...(has("tried in store") && { triedInStore: cells["tried in store"] === "yes" }),
    ...(has("sold in aisle") && { soldInAisle: cells["sold in aisle"] !== "no" }),
    ...(has("weight") && { weightKg: cells.weight ? Number(cells.weight) : null }),
    ...(has("dimensions") && { dimensions: lengthsIn(cells.dimensions) }),
  };
  return {
    ...(has("published") && { enabled: cells.published !== "no" }),
    ...(isShownElsewhere(plan) && { channels: channelsOf(shop) }),
    ...grown("facetValues", [...facets, ...managed.flatMap((value) => valueAt(shop, value))]),
    ...grown(
      "optionGroups",
      groups.flatMap((key) => shop.optionGroups.get(key.slice(7)) ?? []).map(({ id }) => ({ id })),
    ),
    ...(Object.keys(custom).length > 0 && { customFields: custom }),
  };
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
