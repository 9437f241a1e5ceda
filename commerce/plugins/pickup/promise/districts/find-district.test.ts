import { describe, expect, it } from "vitest";
import { findDistrict } from "./find-district";
import { japan } from "./jp";
import { korea } from "./kr";
import { emirates, unitedStates } from "./us-ae";

const named = (market: string, typed: string, language = "en") =>
  findDistrict(market, typed, language)?.name;

describe("findDistrict", () => {
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
    const sure = (typed: string) => findDistrict("kr", typed, "en")?.sure;
    expect([sure("성수"), sure("서울"), sure("부산")]).toEqual([true, false, true]);
  });

  it("does not guess at a letter, at what it does not know, or in another market", () => {
    for (const typed of ["", "s", "동", "atlantis", "渋谷"])
      expect(named("kr", typed)).toBe(undefined);
    expect(named("fr", "성수동")).toBe(undefined);
  });

  it("finds every district by every one of its names", () => {
    const all = { kr: korea, jp: japan, us: unitedStates, ae: emirates };
    for (const [market, rows] of Object.entries(all))
      for (const [latitude, longitude, ...names] of rows)
        for (const name of names)
          expect(findDistrict(market, name, "en"), name).toMatchObject({ latitude, longitude });
  });
});
