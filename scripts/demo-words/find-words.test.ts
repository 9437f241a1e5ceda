import path from "node:path";
import { describe, expect, it } from "vitest";

import { readShop } from "../shop/read-shop";
import { demoWords } from "./demo-words";
import { findWords } from "./find-words";

const words = demoWords(readShop(path.join(import.meta.dirname, "../../demo")));
const lineOf = (text: string, file = "lib/x.ts") => findWords(file, text, words)[0]?.line;

describe("the words of the demonstration", () => {
  it.each([
    ["a product", 'getProduct(locale, "soban-stool")'],
    ["a collection", 'const worn = ["eyewear"];'],
    ["a store", 'stores: ["seongsu"]'],
    ["a maker", 'maker: "on-mok"'],
    ["a city", "// a parcel from Kyoto"],
    ["the brand", 'siteName: "Maru"'],
    ["the brand before a particle", '"마루는 가상의 상점입니다"'],
  ])("are found: %s", (_what, line) => {
    expect(lineOf(`const a = 1;\n${line}\n`)).toBe(2);
  });

  it.each([
    ["a time zone", 'timeZone: "Asia/Tokyo"'],
    ["a setting of the software", "MARU_DATA"],
    ["a longer word", 'import { wardrobeOf } from "./kyotographs";'],
    ["a word of programs", 'if (state === "new") play("sound");'],
  ])("are not taken for %s", (_what, line) => {
    expect(lineOf(line)).toBeUndefined();
  });

  it("leave regions of countries alone", () => {
    const file = "contracts/countries/regions-kr.ts";
    expect(lineOf('{ value: "서울특별시", names: { en: "Seoul" } }', file)).toBeUndefined();
  });
});
