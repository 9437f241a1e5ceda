import { z } from "zod";
import type { Market } from "@/lib/i18n/pairs";
import type { Money, OptionGroup, Picture, Product, Variant } from "./types";
import { variantKey } from "./variant-key";

const lengths = z.array(z.object({ name: z.string(), millimetres: z.number() }));
const asset = z.object({ source: z.string(), width: z.number(), height: z.number() });
const text = z.string().nullable();

export const engineProduct = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  customFields: z.object({
    kind: text,
    tagline: text,
    material: text,
    care: text,
    story: text,
    weightKg: z.number().nullable(),
    dimensions: lengths.nullable(),
    sizes: z
      .array(z.object({ size: z.string(), part: z.string(), millimetres: z.number() }))
      .nullable(),
  }),
  facetValues: z.array(z.object({ name: z.string(), facet: z.object({ code: z.string() }) })),
  collections: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      customFields: z.object({ kind: text }).nullable(),
    }),
  ),
  optionGroups: z.array(z.object({ code: z.string(), name: z.string() })),
  variants: z.array(
    z.object({
      id: z.string(),
      sku: z.string(),
      price: z.number(),
      priceWithTax: z.number(),
      currencyCode: z.string(),
      stockLevel: z.string(),
      options: z.array(
        z.object({ code: z.string(), name: z.string(), group: z.object({ code: z.string() }) }),
      ),
      assets: z.array(asset),
      customFields: z.object({
        barcode: text,
        swatch: text,
        dimensions: lengths.nullable(),
      }),
    }),
  ),
});

type EngineProduct = z.infer<typeof engineProduct>;
type EngineVariant = EngineProduct["variants"][number];

/** The amount that the market shows on the shelf: with tax, except where tax comes on top. */
export function shelfPrice(
  price: { price: number; priceWithTax: number },
  { currency, taxIncluded }: Market,
): Money {
  return { amount: taxIncluded ? price.priceWithTax : price.price, currency };
}

/** Uploads are served by the engine, which browsers do not reach: `/media` passes them on. */
export function reshapePicture({ source, width, height }: z.infer<typeof asset>): Picture {
  const src = source.startsWith("/")
    ? source
    : source.replace(/^https?:\/\/[^/]+\/assets/, "/media");
  return { src, width, height };
}

export function reshapeProduct(product: EngineProduct, market: Market): Product {
  const { customFields } = product;
  const home = product.collections.find((c) => c.customFields?.kind === "range");
  const groups = product.optionGroups;
  const own = asRecord(customFields.dimensions ?? []);
  return {
    id: product.id,
    slug: product.slug,
    name: product.name,
    tagline: customFields.tagline ?? "",
    description: product.description,
    material: customFields.material ?? "",
    care: customFields.care ?? "",
    story: customFields.story ?? "",
    maker: product.facetValues.find((value) => value.facet.code === "maker")?.name ?? "",
    kind: customFields.kind ?? "",
    weightKg: customFields.weightKg ?? 0,
    optionGroups: groups.map((group) => reshapeGroup(group, product.variants)),
    variants: product.variants.map((variant) =>
      reshapeVariant(
        variant,
        groups.map((g) => g.code),
        own,
        market,
      ),
    ),
    collection: home ? { slug: home.slug, name: home.name } : null,
    sizes: reshapeSizes(customFields.sizes ?? []),
  };
}

function reshapeGroup(
  group: { code: string; name: string },
  variants: EngineVariant[],
): OptionGroup {
  const values = new Map<string, string>();
  for (const { options } of variants)
    for (const option of options)
      if (option.group.code === group.code) values.set(option.code, option.name);
  return { ...group, values: [...values].map(([code, name]) => ({ code, name })) };
}

function reshapeVariant(
  variant: EngineVariant,
  groups: string[],
  own: Record<string, number>,
  market: Market,
): Variant {
  const options = Object.fromEntries(variant.options.map((o) => [o.group.code, o.code]));
  return {
    id: variant.id,
    sku: variant.sku,
    barcode: variant.customFields.barcode ?? "",
    options,
    key: variantKey(groups, (group) => options[group]),
    price: shelfPrice(variant, market),
    inStock: variant.stockLevel !== "OUT_OF_STOCK",
    pictures: variant.assets.map(reshapePicture),
    swatch: variant.customFields.swatch ?? "",
    dimensions: { ...own, ...asRecord(variant.customFields.dimensions ?? []) },
  };
}

function asRecord(list: z.infer<typeof lengths>): Record<string, number> {
  return Object.fromEntries(list.map(({ name, millimetres }) => [name, millimetres]));
}

function reshapeSizes(list: { size: string; part: string; millimetres: number }[]) {
  if (list.length === 0) return null;
  const sizes: Record<string, Record<string, number>> = {};
  for (const { size, part, millimetres } of list)
    sizes[size] = { ...sizes[size], [part]: millimetres };
  return sizes;
}
