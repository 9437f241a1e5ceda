import { describe, expect, it } from "vitest";
import { factsOf, fromEngine, languages, spokenFor, toEngine } from "./languages";

describe("what the product speaks", () => {
  it.each(languages)("%s is a tag that Intl knows, and comes back from the engine", (language) => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(fromEngine(toEngine(language))).toBe(language);
    // GraphQL's names, which stores have one of for each language, know no hyphen.
    expect(toEngine(language)).toMatch(/^[a-z]{2}(_[A-Z][a-z]{3})?$/);
    expect(toEngine(language)).toBe(language.replace("-", "_"));
  });

  it("knows no other language of the engine", () => {
    expect(fromEngine("de")).toBeUndefined();
    expect(fromEngine("")).toBeUndefined();
  });

  it("is read as its script is", () => {
    for (const language of languages)
      expect(factsOf(language).direction).toBe(language === "ar" ? "rtl" : "ltr");
  });
});

describe("a time of day", () => {
  const at = new Date("2026-11-29T03:30:00Z");
  const format = (language: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options });
  const hourIn = (language: string, options: Intl.DateTimeFormatOptions) =>
    format(language, options)
      .formatToParts(at)
      .find(({ type }) => type === "hour")?.value;

  it.each(languages)("is written alike in %s, alone and beside a date", (language) => {
    const { clock } = factsOf(language);
    const alone = hourIn(language, clock);
    expect(hourIn(language, { month: "short", day: "numeric", ...clock })).toBe(alone);
    expect(hourIn(language, { year: "numeric", month: "long", day: "numeric", ...clock })).toBe(
      alone,
    );
  });

  it("is never half a day in Korean, and has two digits in French", () => {
    expect(format("ko", factsOf("ko").clock).format(at)).toBe("03:30");
    expect(format("fr", factsOf("fr").clock).format(at)).toBe("03:30");
  });
});

describe("the language for a reader", () => {
  const spoken = ["ko", "en", "fr", "zh-Hant"];

  it.each([
    ["fr", "fr"],
    ["fr-CA", "fr"],
    ["FR-be", "fr"],
    ["zh-TW", "zh-Hant"],
    ["zh-hant", "zh-Hant"],
    ["zh-Hant-HK", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-MO", "zh-Hant"],
    ["zh", undefined],
    ["zh-CN", undefined],
    ["zh-Hans-TW", undefined],
    ["de", undefined],
    ["*", undefined],
    ["", undefined],
    ["not a tag", undefined],
  ])("of %s is %s", (tag, language) => {
    expect(spokenFor(tag, spoken)).toBe(language);
  });
});
