import { expect, it } from "vitest";
import { formatOf } from "./formats";

it("carries a Shopify product's options over its rows, and its sale price the right way", () => {
  const headers =
    "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price,Image Src".split(
      ",",
    );
  const format = formatOf(headers);
  expect(format.name).toBe("Shopify");
  expect(format.toOwn(["tee", "Tee", "Size", "S", "'A", "20", "25", "a.jpg"])).toEqual({
    product: "tee",
    sku: "A",
    name: "Tee",
    "option:Size": "S",
    price: "25",
    "sale price": "20",
    pictures: "a.jpg",
  });
  expect(format.toOwn(["tee", "", "", "M", "B", "25", "", ""])).toEqual({
    product: "tee",
    sku: "B",
    "option:Size": "M",
    price: "25",
    "sale price": "",
  });
  expect(format.toOwn(["tee", "", "", "", "", "", "", "b.jpg"])).toEqual({
    product: "tee",
    sku: "",
    pictures: "b.jpg",
  });
});

it("reads one product of a Google feed for each item group", () => {
  const format = formatOf([
    "id",
    "title",
    "price",
    "image_link",
    "item_group_id",
    "color",
    "custom",
  ]);
  expect(format.name).toBe("Google Merchant");
  expect(format.ignored).toEqual(["custom"]);
  expect(
    format.toOwn(["A", "Mug red", "5 EUR", "https://x.example/a.jpg", "mug", "Red", ""]),
  ).toMatchObject({
    product: "mug",
    sku: "A",
    name: "Mug red",
    "variant name": "Mug red",
    price: "5 EUR",
    "option:color": "Red",
    "variant pictures": "https://x.example/a.jpg",
  });
});

it("takes a column of places in files of others, as the refusal of a row without one advises", () => {
  const shopify = formatOf(["Handle", "Title", "Variant SKU", "Variant Inventory Qty", "location"]);
  expect(shopify.toOwn(["tee", "Tee", "A", "5", "centre"])).toMatchObject({
    stock: "5",
    location: "centre",
  });
  expect(shopify.ignored).toEqual([]);
  const google = formatOf(["id", "title", "image_link", "quantity", "Location"]);
  expect(google.toOwn(["A", "Tee", "a.jpg", "5", "centre"])).toMatchObject({ location: "centre" });
  expect(google.ignored).toEqual([]);
});
