import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readShop } from "./read-shop";

const own = `
locales: { fr-fr: { language: fr, market: FR } }
defaultLocale: fr-fr
languages: { fr: { name: Français, home: fr-fr } }
markets:
  FR:
    currency: EUR
    taxIncluded: true
    lengthUnit: cm
    timeZone: Europe/Paris
    opening: { tax: 20, delivery: { price: 6.9, freeFrom: 80 } }
brand: { name: { fr: Nord }, fullName: Nord }
company: { mailFrom: Nord <hello@nord.example> }
policies: { returnDays: 14 }
`;

let folder: string;
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-shop-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the folder of a shop", () => {
  it("needs its settings alone", () => {
    write("shop.yaml", own);
    const { shop, content, wordmark } = readShop(folder);
    expect(shop.markets.FR?.opening?.delivery.price).toBe(6.9);
    expect(shop.demonstration).toBe(false);
    expect(content.words.fr?.pages).toEqual({});
    expect(wordmark).toBeUndefined();
  });

  it("is none without them", () => {
    expect(() => readShop(folder)).toThrow(/has no shop\.yaml/);
  });

  it("says in which file and where something is wrong", () => {
    write("shop.yaml", own);
    write("taste.yaml", "- [{ slug: a-chair, likes: [] }]\n");
    expect(() => readShop(folder)).toThrow(/taste\.yaml is not valid:\n- 0/);
  });

  it("says where a file stops being YAML", () => {
    write("shop.yaml", `${own}\nbrand: {`);
    expect(() => readShop(folder)).toThrow(/shop\.yaml cannot be read: .* line/s);
  });

  it("opens no market without knowing its tax and delivery", () => {
    write("shop.yaml", own.replace(/ {4}opening:.*\n/, ""));
    expect(() => readShop(folder)).toThrow("- markets.FR: needs opening: its tax and delivery");
  });

  it("refuses words in a language that it does not have", () => {
    write("shop.yaml", own);
    cpSync(path.join(import.meta.dirname, "../../demo/words"), path.join(folder, "words"), {
      recursive: true,
    });
    expect(() => readShop(folder)).toThrow(/words\/\w\w\.json belongs to no language/);
  });
});
