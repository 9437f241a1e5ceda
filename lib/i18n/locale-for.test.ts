import { describe, expect, it } from "vitest";
import shop from "../../shop.config";
import { localeFor } from "./locale-for";

describe("the locale for a visitor", () => {
  it.each([
    ["en-KR", "en-kr"],
    ["en-ae,ko;q=0.5", "en-ae"],
    ["en-GB,en;q=0.9", shop.languages.en.home],
    ["en", shop.languages.en.home],
    ["de-DE, ja-JP;q=0.7", "ja-jp"],
    ["ar-EG", "ar-ae"],
    ["zh-CN", shop.defaultLocale],
    ["*", shop.defaultLocale],
    ["", shop.defaultLocale],
    [";;,", shop.defaultLocale],
  ])("of %s is %s", (accepted, locale) => {
    expect(localeFor(accepted)).toBe(locale);
  });
});
