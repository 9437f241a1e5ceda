import { describe, expect, it } from "vitest";
import type { ResultOf } from "@/contracts/documents";
import { markets } from "@/lib/i18n/locales";
import type { productFragment } from "./queries";
import { displayPrice, displayRegularPrice, reshapeProduct } from "./reshape";

const [market] = Object.values(markets);
if (!market) throw new Error("the shop has no market");
const price = { price: 10_000, priceWithTax: 11_000 };
const regular = { regularPrice: 12_000, regularPriceWithTax: 13_200 };

/** A product as the engine answers where a merchant has filled in a name and a price alone. */
const bare = {
  id: "7",
  slug: "stool",
  name: "Stool",
  description: "",
  customFields: null,
  facetValues: [],
  collections: [],
  optionGroups: [],
  assets: [],
  models: [],
  variants: [
    {
      ...{ id: "9", sku: "ST-1", ...price, currencyCode: "USD", stockLevel: "IN_STOCK" },
      ...{ regularPrice: null, regularPriceWithTax: null, options: [], assets: [] },
      customFields: { barcode: null, swatch: null, dimensions: null },
    },
  ],
} as unknown as ResultOf<typeof productFragment>;

describe("prices", () => {
  it("are with tax where the market shows them so, and without it elsewhere", () => {
    const within = { ...market, taxIncluded: true };
    const onTop = { ...market, taxIncluded: false };
    expect(displayPrice(price, within).amount).toBe(11_000);
    expect(displayPrice(price, onTop).amount).toBe(10_000);
    expect(displayRegularPrice(regular, within)?.amount).toBe(13_200);
    expect(displayRegularPrice(regular, onTop)?.amount).toBe(12_000);
  });

  it("outside of a sale are none where there is no sale", () => {
    expect(displayRegularPrice({ regularPrice: null, regularPriceWithTax: null }, market)).toBe(
      null,
    );
  });
});

describe("a product", () => {
  it("has empty words and no facts where the engine has none", () => {
    expect(reshapeProduct(bare, market)).toMatchObject({
      ...{ tagline: "", material: "", care: "", story: "", maker: "", kind: "", weightKg: 0 },
      ...{ traits: [], collection: null, sizes: null, models: [], optionGroups: [] },
    });
  });

  it("belongs to the first collection that is no story", () => {
    const of = (slug: string, kind: string) => ({ slug, name: slug, customFields: { kind } });
    const product = { ...bare, collections: [of("spring", "story"), of("stools", "range")] };
    expect(reshapeProduct(product as typeof bare, market).collection?.slug).toBe("stools");
  });

  it("has its maker beside its other traits", () => {
    const value = (facet: string, name: string) => ({ name, facet: { code: facet, name: facet } });
    const product = {
      ...bare,
      facetValues: [value("maker", "A workshop"), value("style", "Calm")],
    };
    expect(reshapeProduct(product as typeof bare, market)).toMatchObject({
      maker: "A workshop",
      traits: [{ code: "style", values: ["Calm"] }],
    });
  });

  it("measures a garment in the size that is chosen, and all else by what its sizes share", () => {
    const sized = (code: string) => ({
      ...{ id: "1", sku: "", stockLevel: "IN_STOCK", price: 1, priceWithTax: 1 },
      options: [{ code, name: code, group: { code: "size" } }],
      assets: [],
    });
    const product = {
      ...bare,
      customFields: {
        dimensions: [{ name: "width", millimetres: 560 }],
        sizes: [
          { size: "s", part: "chest", millimetres: 540 },
          { size: "xl", part: "chest", millimetres: 620 },
        ],
      },
      variants: [sized("s"), sized("xl"), sized("made-to-measure")],
    };
    const { variants } = reshapeProduct(product as unknown as typeof bare, market);
    expect(variants.map(({ dimensions }) => dimensions)).toEqual([
      { chest: 540 },
      { chest: 620 },
      { width: 560 },
    ]);
  });
});
