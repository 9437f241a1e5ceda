import path from "node:path";
import { describe, expect, it } from "vitest";
import { readShop } from "../../scripts/shop/read-shop";
import { readOpening } from "./opening";
import { readCatalogue } from "./read-catalogue";

const { folder, shop } = readShop(path.resolve(import.meta.dirname, "../../demo"));
const catalogue = path.join(folder, "catalogue");
const [home] = Object.values(shop.markets);
if (!home) throw new Error("the demonstration has no market");
const larger = {
  languages: { ...shop.languages, fr: { name: "Français", home: "fr-fr" } },
  markets: { ...shop.markets, FR: { ...home, currency: "EUR" } },
};

function faultsOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return String(error).split("\n").slice(1);
  }
}

describe("a catalogue", () => {
  it("has all that its shop needs", () => {
    expect(faultsOf(() => readCatalogue(catalogue, shop))).toEqual([]);
    expect(faultsOf(() => readOpening(catalogue, shop))).toEqual([]);
  });

  it("names every text and price that a new language and market lack", () => {
    const { products, collections } = readCatalogue(catalogue, shop);
    const faults = faultsOf(() => readCatalogue(catalogue, larger));
    for (const { slug } of products) {
      expect(faults).toContain(`products/${slug}.yaml  text.fr: is missing`);
      expect(faults).toContain(`products/${slug}.yaml  price.EUR: is missing`);
    }
    for (const { code } of collections)
      expect(faults).toContain(`collections/${code}.yaml  name.fr: is missing`);
    expect(faults).toContain("facets/material.yaml  name.fr: is missing");
    expect(faults).toContain("pages/home.yaml  blocks.0.title.fr: is missing");
    expect(faults).toContain("stores/  no store or depot is in FR");
  });

  it("names the taxes and deliveries that a new market lacks", () => {
    expect(faultsOf(() => readOpening(catalogue, larger))).toEqual([
      "taxes.yaml  FR: is missing",
      "shipping.yaml  FR: is missing",
    ]);
  });
});
