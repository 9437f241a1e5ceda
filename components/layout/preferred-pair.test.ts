import { describe, expect, it } from "vitest";
import { preferredPair } from "./preferred-pair";

describe("preferredPair", () => {
  it("suggests nothing to those who already read their language", () => {
    expect(preferredPair(["ko-KR", "en"], "ko-kr")).toBeNull();
    expect(preferredPair(["en-GB"], "en-ae")).toBeNull();
    expect(preferredPair(["fr-FR", "en"], "en-us")).toBeNull();
  });

  it("prefers the browser's own region, then the market being visited, then the language's home", () => {
    expect(preferredPair(["en-US"], "ko-kr")).toBe("en-us");
    expect(preferredPair(["en-GB"], "ko-kr")).toBe("en-kr");
    expect(preferredPair(["en"], "ja-jp")).toBe("en-us");
    expect(preferredPair(["ar-EG", "en"], "en-us")).toBe("ar-ae");
  });

  it("passes over languages that the shop does not speak", () => {
    expect(preferredPair(["fr-FR", "ja-JP"], "ko-kr")).toBe("ja-jp");
    expect(preferredPair(["fr-FR"], "ko-kr")).toBeNull();
    expect(preferredPair([], "ko-kr")).toBeNull();
  });
});
