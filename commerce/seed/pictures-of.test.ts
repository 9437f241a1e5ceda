import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readShop } from "../../scripts/shop/read-shop";
import { pictureKey } from "./identifiers";
import { picturesOf } from "./pictures-of";
import { readCatalogue } from "./read-catalogue";

describe("picturesOf", () => {
  it("shows the photographs that there are, then the dimensions", () => {
    const product = { slug: "chair", photographs: ["oak-room", "oak-detail", "oak-front"] };
    expect(picturesOf(product, "oak")).toEqual([
      "photos/chair/oak-front-800.webp",
      "photos/chair/oak-detail-800.webp",
      "photos/chair/oak-room-800.webp",
      "pictures/chair/oak-dimensions.svg",
    ]);
  });

  it("shows the poster of a finish whose front was not photographed", () => {
    const product = { slug: "chair", photographs: ["oak-front", "oak-poster", "walnut-poster"] };
    expect(picturesOf(product, "walnut")).toEqual([
      "photos/chair/walnut-poster-800.webp",
      "pictures/chair/walnut-dimensions.svg",
    ]);
    expect(picturesOf(product, "oak")[0]).toBe("photos/chair/oak-front-800.webp");
  });

  it("shows drawings of a finish that was never modelled", () => {
    const product = { slug: "chair", photographs: ["oak-front", "walnut-detail"] };
    expect(picturesOf(product, "walnut")).toEqual([
      "pictures/chair/walnut-front.svg",
      "pictures/chair/walnut-detail.svg",
      "pictures/chair/walnut-dimensions.svg",
    ]);
  });

  const root = path.resolve(import.meta.dirname, "../..");
  const { products } = readCatalogue(
    path.join(root, "demo/catalogue"),
    readShop(path.join(root, "demo")).shop,
  );

  it.each(products)("names files that exist, for $slug", (product) => {
    const files = product.variants.flatMap(({ options }) =>
      picturesOf(product, pictureKey(product.options, options)),
    );
    expect(files.filter((file) => !existsSync(path.join(root, "public/demo", file)))).toEqual([]);
  });

  it("knows every photograph that there is", () => {
    const taken = products.flatMap(({ slug }) => {
      const folder = path.join(root, "public/demo/photos", slug);
      const files = existsSync(folder) ? readdirSync(folder) : [];
      return files.flatMap(
        (f) => /^(.+-(?:poster|front|quarter|detail|room))-800\.webp$/.exec(f)?.[1] ?? [],
      );
    });
    expect(products.flatMap((p) => p.photographs).sort()).toEqual(taken.sort());
  });
});
