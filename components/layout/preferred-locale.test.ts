import { describe, expect, it } from "vitest";
import { preferredLocale } from "./preferred-locale";

describe("preferredLocale", () => {
  it("suggests nothing to those who already read their language", () => {
    expect(preferredLocale(["ko-KR", "en"], "ko-kr")).toBeNull();
    expect(preferredLocale(["en-GB"], "en-ae")).toBeNull();
    expect(preferredLocale(["fr-FR", "en"], "en-us")).toBeNull();
  });

  it("prefers the browser's own region, then the market being visited, then the language's home", () => {
    expect(preferredLocale(["en-US"], "ko-kr")).toBe("en-us");
    expect(preferredLocale(["en-GB"], "ko-kr")).toBe("en-kr");
    expect(preferredLocale(["en"], "ja-jp")).toBe("en-us");
    expect(preferredLocale(["ar-EG", "en"], "en-us")).toBe("ar-ae");
  });

  it("passes over languages that the shop does not speak", () => {
    expect(preferredLocale(["fr-FR", "ja-JP"], "ko-kr")).toBe("ja-jp");
    expect(preferredLocale(["fr-FR"], "ko-kr")).toBeNull();
    expect(preferredLocale([], "ko-kr")).toBeNull();
  });
});
