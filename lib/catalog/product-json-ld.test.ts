import { describe, expect, it, vi } from "vitest";
import type { Product, Variant } from "./types";

vi.stubEnv("STOREFRONT_URL", "https://maru.example");

const { decimalPrice, productJsonLd } = await import("./product-json-ld");

const variant: Variant = {
  id: "1",
  sku: "MR-103-OAK",
  barcode: "8809611010307",
  options: { finish: "natural-oak" },
  key: "natural-oak",
  price: { amount: 19_800_000, currency: "KRW" },
  regularPrice: null,
  inStock: true,
  pictures: [{ src: "/pictures/a.svg", width: 1200, height: 1200 }],
  swatch: "#c8a06a",
  dimensions: {},
};
const product: Product = {
  id: "1",
  slug: "soban-stool",
  name: "Soban Stool",
  tagline: "",
  description: "A stool.",
  material: "Oak",
  care: "",
  story: "",
  traits: [],
  maker: "On Mok",
  kind: "stool",
  weightKg: 3,
  deliveredAs: null,
  worn: false,
  triedInStore: false,
  optionGroups: [],
  variants: [variant, { ...variant, key: "walnut", barcode: "", inStock: false }],
  collection: null,
  sizes: null,
  models: [],
};

describe("decimalPrice", () => {
  it("has the digits of its currency and no separators", () => {
    expect(decimalPrice({ amount: 129_000_000, currency: "KRW" })).toBe("1290000");
    expect(decimalPrice({ amount: 118_050, currency: "USD" })).toBe("1180.50");
  });
});

describe("productJsonLd", () => {
  const data = productJsonLd(product, "ko-kr");

  it("says what a piece on sale costs outside of it", () => {
    const regularPrice = { amount: 24_800_000, currency: "KRW" as const };
    const sold = { ...product, variants: [{ ...variant, regularPrice }] };
    expect(productJsonLd(sold, "ko-kr")).toMatchObject({
      offers: [
        {
          price: "198000",
          priceSpecification: [
            { price: "198000", valueAddedTaxIncluded: true },
            { price: "248000", priceType: "https://schema.org/StrikethroughPrice" },
          ],
        },
      ],
    });
  });

  it("offers each variant at its own address, price and availability", () => {
    expect(data).toMatchObject({
      "@type": "Product",
      image: ["https://maru.example/pictures/a.svg"],
      offers: [
        {
          url: "https://maru.example/ko-kr/products/soban-stool?variant=natural-oak",
          price: "198000",
          priceCurrency: "KRW",
          gtin13: "8809611010307",
          availability: "https://schema.org/InStock",
        },
        { availability: "https://schema.org/OutOfStock" },
      ],
    });
  });

  it("names no barcode that is none", () => {
    expect((data as { offers: object[] }).offers[1]).not.toHaveProperty("gtin13");
  });
});
