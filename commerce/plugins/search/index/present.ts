import type { ResultRow, Texts } from "../types";
import { type Directory, inLanguages } from "./directory";
import { type Filter, isOffered } from "./filter";
import type { ProductRecord, VariantRecord } from "./record";

/** A product as a result; `variants` are those that meet the query, the first stands for it. */
export function present(
  product: ProductRecord,
  variants: VariantRecord[],
  filter: Filter,
  directory: Directory,
  score: number,
): ResultRow {
  const { languages, audience, byProduct } = filter.query;
  const text = (field: "name" | "slug" | "description" | "tagline") =>
    inLanguages(textsOf(product, field), languages);
  const offered = product.variants.filter((variant) => isOffered(variant, product, filter));
  const priced = byProduct ? offered : variants;
  const prices = priced.map((variant) => variant.prices[filter.offer] ?? 0);
  const first = variants[0];
  const { facetIds, facetValueIds } = directory.visible(
    new Set(priced.flatMap((variant) => variant.values)),
    audience,
  );
  const collectionIds = [...new Set(variants.flatMap((variant) => variant.collections))];
  // A choice of colour or stock that leaves some variants out is shown by one that it left.
  const narrowed = !byProduct || variants.length < offered.length;
  return {
    productId: product.id,
    slug: text("slug"),
    productName: text("name"),
    description: text("description"),
    tagline: text("tagline"),
    kind: product.kind,
    productAsset: product.asset,
    variantId: first?.row.id ?? product.id,
    variantName: inLanguages(first?.row.names ?? {}, languages),
    variantAsset: first?.row.asset ?? null,
    picture: (narrowed ? first?.row.asset : null) ?? product.asset ?? first?.row.asset ?? null,
    sku: first?.sku ?? "",
    taxCategoryId: first?.row.taxCategoryId ?? null,
    priceMin: Math.min(...prices),
    priceMax: Math.max(...prices),
    swatches: [...new Set(offered.flatMap((variant) => variant.swatch ?? []))],
    inStock: priced.some((variant) => variant.inStock[filter.channel] ?? false),
    isNew: product.isNew,
    enabled: product.enabled && (byProduct || variants.every((variant) => variant.enabled)),
    facetIds,
    facetValueIds,
    collectionIds: collectionIds.filter((id) => {
      const collection = directory.collections.get(id);
      return filter.admin || (collection && directory.isShown(collection, filter.query.channelId));
    }),
    channelIds: [...new Set(priced.flatMap((variant) => variant.channels))].map((channel) =>
      directory.channels.nameOf(channel),
    ),
    score,
  };
}

function textsOf(product: ProductRecord, field: "name" | "slug" | "description" | "tagline"): Texts {
  const texts: Texts = {};
  for (const [language, text] of product.texts) texts[language] = text[field];
  return texts;
}
