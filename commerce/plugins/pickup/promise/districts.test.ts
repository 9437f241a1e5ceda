import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Districts } from "./districts";

const demonstration = path.resolve(import.meta.dirname, "../../../../demo/catalogue/districts");
const districts = Districts.read(demonstration);
const named = (market: string, typed: string, language = "en") =>
  districts.find(market, typed, language)?.name;

describe("districts", () => {
  it.each([
    ["kr", "성수동", "Seongsu-dong"],
    ["kr", "성수", "Seongsu-dong"],
    ["kr", " SEONGSU ", "Seongsu-dong"],
    ["kr", "聖水洞", "Seongsu-dong"],
    ["kr", "gangnam", "Gangnam-gu"],
    ["kr", "강남역", "Gangnam-gu"],
    ["jp", "渋谷", "Shibuya"],
    ["jp", "渋谷区", "Shibuya"],
    ["jp", "시부야", "Shibuya"],
    ["jp", "清澄", "Kiyosumi-Shirakawa"],
    ["us", "park slope", "Park Slope"],
    ["us", "Willi", "Williamsburg"],
    ["ae", "القوز", "Al Quoz"],
    ["ae", "ابوظبي", "Abu Dhabi"],
  ])("of %s knows %s", (market, typed, expected) => {
    expect(named(market, typed)).toBe(expected);
  });

  it("says the name in the reader's language", () => {
    expect(named("kr", "seongsu", "ar")).toBe("سونغسو-دونغ");
    expect(named("jp", "shibuya", "ko")).toBe("시부야");
  });

  it("tells a whole name from the beginning of one, which may be a city's", () => {
    const sure = (typed: string) => districts.find("kr", typed, "en")?.sure;
    expect([sure("성수"), sure("서울"), sure("부산")]).toEqual([true, false, true]);
  });

  it("does not guess at a letter, at what it does not know, or in another market", () => {
    for (const typed of ["", "s", "동", "atlantis", "渋谷"])
      expect(named("kr", typed)).toBe(undefined);
    expect(named("fr", "성수동")).toBe(undefined);
  });
});

it.each(["kr", "jp", "us", "ae"])("of %s are found by every one of their names", (market) => {
  const rows: { at: [number, number]; [language: string]: unknown }[] = parse(
    readFileSync(path.join(demonstration, `${market}.yaml`), "utf8"),
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const { at, ...names } of rows)
    for (const name of Object.values(names) as string[])
      expect(districts.find(market, name, "en"), name).toMatchObject({
        latitude: at[0],
        longitude: at[1],
      });
});

describe("a shop's own file", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "maru-districts-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (text: string) => {
    writeFileSync(path.join(folder, "fr.yaml"), text);
    return Districts.read(folder);
  };

  it("may have any languages; who reads another is shown the first name", () => {
    const own = read("- { at: [48.8589, 2.3637], fr: Le Marais, de: Marais-Viertel }");
    expect(own.find("fr", "marais-viertel", "fr")).toEqual({
      latitude: 48.8589,
      longitude: 2.3637,
      name: "Le Marais",
      sure: true,
    });
    expect(own.find("fr", "le marais", "ko")?.name).toBe("Le Marais");
  });

  it.each([
    ["a latitude that is none", "- { at: [98, 2], fr: Le Marais }"],
    ["a place without a name", "- { at: [48, 2] }"],
    ["no list", "fr: Le Marais"],
  ])("is refused by name for %s", (_what, text) => {
    expect(() => read(text)).toThrow(/fr\.yaml is no list of districts/);
  });

  it("need not be there", () => {
    expect(Districts.read(path.join(folder, "none")).find("kr", "성수동", "ko")).toBe(undefined);
  });
});
