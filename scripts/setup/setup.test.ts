import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readShop } from "../shop/read-shop";
import { type Answers, guessAnswer, readAnswer } from "./answers";
import { shopYaml } from "./shop-yaml";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-setup-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const answers: Answers = {
  folder: "",
  name: 'Nord & "Sud" <SARL>',
  market: "JP",
  language: "ja",
  timeZone: "Asia/Tokyo",
  currency: "JPY",
  tax: 10,
  delivery: 880,
  freeFrom: 15000,
  mail: "hello@nord.example",
};

describe("a new shop", () => {
  it("is one that opens", () => {
    writeFileSync(path.join(folder, "shop.yaml"), shopYaml(answers));
    const { shop } = readShop(folder);
    expect(shop.brand.name.ja).toBe(answers.name);
    expect(shop.markets.JP?.opening).toEqual({
      tax: 10,
      delivery: { price: 880, freeFrom: 15000 },
    });
    expect(shop.languages.ja?.name).toBe("日本語");
    expect(shop.company.mailFrom).toBe('Nord & "Sud" SARL <hello@nord.example>');
  });

  it.each([
    ["JP", undefined, undefined],
    ["GB", "mi", undefined],
    ["KR", undefined, "https://map.kakao.com/link/to/{name},{latitude},{longitude}"],
  ])("has the roads and the maps of %s", (market, distanceUnit, maps) => {
    writeFileSync(path.join(folder, "shop.yaml"), shopYaml({ ...answers, market }));
    expect(readShop(folder).shop.markets[market]).toMatchObject({
      ...(distanceUnit && { distanceUnit }),
      ...(maps && { maps }),
    });
  });

  it("is not put over one that is there", () => {
    writeFileSync(path.join(folder, "shop.yaml"), "");
    expect(() => readAnswer("folder", folder)).toThrow("has a shop already");
  });
});

describe("an answer", () => {
  it.each([
    ["market", "ZZ", "is no country"],
    ["market", "France", "is no country code"],
    ["language", "tlh", "is none of ar, en"],
    ["timeZone", "Paris", "is no time zone"],
    ["currency", "XQQ", "is no currency"],
    ["tax", "twenty", "is no number"],
    ["tax", "", "is empty"],
    ["tax", "120", "is above 100"],
    ["delivery", "-1", "is below 0"],
    ["mail", "hello", "is no e-mail address"],
    ["name", " ", "is empty"],
  ] as const)("is refused in words: %s %s", (question, given, words) => {
    expect(() => readAnswer(question, given)).toThrow(words);
  });

  it("is likely from the country, where the country has one", () => {
    expect(guessAnswer("language", { market: "JP" })).toBe("ja");
    expect(guessAnswer("timeZone", { market: "JP" })).toBe("Asia/Tokyo");
    expect(guessAnswer("timeZone", { market: "US" })).toBeUndefined();
    expect(guessAnswer("tax", { market: "JP" })).toBeUndefined();
  });
});
