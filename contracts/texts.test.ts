import { describe, expect, it } from "vitest";
import { inLanguage } from "./texts";

describe("a text in a language", () => {
  it("is English where the language has none, and empty where English has none", () => {
    expect(inLanguage({ ko: "문", en: "Door" }, "ko")).toBe("문");
    expect(inLanguage({ en: "Door" }, "ar")).toBe("Door");
    expect(inLanguage({ ko: "문" }, "ar")).toBe("");
    expect(inLanguage(undefined, "ko")).toBe("");
  });
});
