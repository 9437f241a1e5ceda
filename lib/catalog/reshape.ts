import { deliveryClassOf } from "@/contracts/delivery-classes";
import type { ResultOf } from "@/contracts/documents";
import { makerFacet, sizeGroup } from "@/contracts/facets";
import { collectionKindOf } from "@/contracts/kinds";
import type { Market } from "@/lib/i18n/locales";
import { modelAddress, modelName, pictureAddress } from "../picture-address";
import type { productFragment } from "./queries";
import { traitsOf } from "./traits";
import type { Money, OptionGroup, Picture, Product, UploadedModel, Variant } from "./types";
import { variantKey } from "./variant-key";

type EngineProduct = ResultOf<typeof productFragment>;
/** A picture as the engine has it: an address of its own or a path. */
type EnginePicture = Pick<EngineVariant["assets"][number], "source" | "width" | "height"> &
  Partial<Pick<EngineVariant["assets"][number], "focalPoint" | "colour">>;
type EngineVariant = EngineProduct["variants"][number];

/** The amount that the market shows on the shelf: with tax, except where tax comes on top. */
export function displayPrice(
  price: { price: number; priceWithTax: number },
  { currency, taxIncluded }: Market,
): Money {
  return { amount: taxIncluded ? price.priceWithTax : price.price, currency };
}

/** What a piece costs outside of its sale, as the market shows prices; null where it is in none. */
export function displayRegularPrice(
  price: { regularPrice: number | null; regularPriceWithTax: number | null },
  { currency, taxIncluded }: Market,
): Money | null {
  const amount = taxIncluded ? price.regularPriceWithTax : price.regularPrice;
  return amount === null ? null : { amount, currency };
}

export function reshapePicture({ source, width, height, ...shape }: EnginePicture): Picture {
  const { focalPoint: focus = null, colour = null } = shape;
  return { src: pictureAddress(source), width, height, focus, colour };
}

export function reshapeProduct(product: EngineProduct, market: Market): Product {
  const { customFields } = product;
  const home = product.collections.find((c) => collectionKindOf(c.customFields?.kind) === "range");
  const groups = product.optionGroups;
  const own = asRecord(customFields?.dimensions ?? []);
  const sizes = reshapeSizes(customFields?.sizes ?? []);
  return {
    id: product.id,
    slug: product.slug,
    name: product.name,
    tagline: customFields?.tagline ?? "",
    description: product.description,
    material: customFields?.material ?? "",
    care: customFields?.care ?? "",
    story: customFields?.story ?? "",
    maker: product.facetValues.find((value) => value.facet.code === makerFacet)?.name ?? "",
    traits: traitsOf(product.facetValues),
    kind: customFields?.kind ?? "",
    weightKg: customFields?.weightKg ?? 0,
    deliveredAs: deliveryClassOf(customFields?.deliveredAs),
    worn: customFields?.worn ?? false,
    triedInStore: customFields?.triedInStore ?? false,
    optionGroups: groups.map((group) => reshapeGroup(group, product.variants)),
    variants: product.variants.map((variant) =>
      reshapeVariant(variant, {
        groups: groups.map((g) => g.code),
        own,
        sizes,
        market,
        pictures: picturesOf(variant, product),
      }),
    ),
    collection: home ? { slug: home.slug, name: home.name } : null,
    sizes,
    models: product.models.map(reshapeModel),
  };
}

function reshapeModel(model: EngineProduct["models"][number]): UploadedModel {
  const { size, ground, option, finishes, width, height, depth } = model;
  const hero = model.hero ?? model;
  return {
    ...{ size, ground, option, finishes },
    box: [width, height, depth],
    hero: modelFile(hero),
    lod: modelFile(model.lod ?? hero),
    ar: {
      key: model.ar ? modelName(model.ar.source) : model.hash,
      usdz: model.usdz !== null,
      glb: model.ar !== null || model.isPlain,
    },
  };
}

function modelFile({ source, fileSize }: { source: string; fileSize: number }) {
  return { src: modelAddress(source), bytes: fileSize };
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

interface VariantContext {
  /** Codes of the product's option groups. */
  groups: string[];
  /** The product's own measures, which a variant's add to. */
  own: Record<string, number>;
  /** What each size of a garment measures. */
  sizes: Product["sizes"];
  market: Market;
  pictures: Picture[];
}

function reshapeVariant(
  variant: EngineVariant,
  { groups, own, sizes, market, pictures }: VariantContext,
): Variant {
  const options = Object.fromEntries(variant.options.map((o) => [o.group.code, o.code]));
  // A garment's own measures are those of one size only: a size that was measured has no others.
  const common = sizes?.[options[sizeGroup] ?? ""] ?? own;
  return {
    id: variant.id,
    sku: variant.sku,
    barcode: variant.customFields?.barcode ?? "",
    options,
    key: variantKey(groups, (group) => options[group]),
    price: displayPrice(variant, market),
    regularPrice: displayRegularPrice(variant, market),
    inStock: variant.stockLevel !== "OUT_OF_STOCK",
    pictures,
    swatch: variant.customFields?.swatch ?? "",
    dimensions: { ...common, ...asRecord(variant.customFields?.dimensions ?? []) },
  };
}

/**
 * A variant's own pictures, and after them the product's that are no other variant's. Without either
 * it is shown by whatever the product has.
 */
function picturesOf({ assets: own }: EngineVariant, product: EngineProduct): Picture[] {
  const taken = new Set(product.variants.flatMap(({ assets }) => assets.map((a) => a.source)));
  const common = product.assets.filter(({ source }) => !taken.has(source));
  const shown = [...own, ...common];
  return (shown.length > 0 ? shown : product.assets).map(reshapePicture);
}

/** A named length in millimetres. A row that the dashboard left half empty says nothing. */
interface Length {
  name: string | null;
  millimetres: number | null;
}

function asRecord(lengths: readonly Length[]): Record<string, number> {
  return Object.fromEntries(
    lengths.flatMap(({ name, millimetres }) =>
      name !== null && millimetres !== null ? [[name, millimetres]] : [],
    ),
  );
}

interface SizeLength {
  size: string | null;
  part: string | null;
  millimetres: number | null;
}

function reshapeSizes(lengths: readonly SizeLength[]): Product["sizes"] {
  const sizes: Record<string, Record<string, number>> = {};
  for (const { size, part, millimetres } of lengths)
    if (size !== null && part !== null && millimetres !== null)
      sizes[size] = { ...sizes[size], [part]: millimetres };
  return Object.keys(sizes).length > 0 ? sizes : null;
}
