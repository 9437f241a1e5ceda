import { describe, expect, it } from "vitest";
import { politeName } from "./greeting";

describe("politeName", () => {
  it("writes a Korean name as one word, family name first", () => {
    expect(politeName({ firstName: "지우", lastName: "김" }, "ko")).toBe("김지우");
  });

  it("keeps a romanised name readable in Korean", () => {
    expect(politeName({ firstName: "Jiwoo", lastName: "Kim" }, "ko")).toBe("Jiwoo Kim");
  });

  it("greets a person with one name by it", () => {
    const sakura = { firstName: "さくら", lastName: "" };
    expect(politeName(sakura, "ja")).toBe("さくら");
    expect(politeName(sakura, "ko")).toBe("さくら");
  });

  it("greets a person whose one word stands in either part", () => {
    for (const language of ["ko", "en", "ja", "ar", "fr", "zh-Hant"] as const)
      for (const person of [
        { firstName: "Sukarno", lastName: "" },
        { firstName: "", lastName: "Sukarno" },
      ])
        expect(politeName(person, language)).toBe("Sukarno");
    expect(politeName({ firstName: "小明", lastName: "王" }, "zh-Hant")).toBe("王小明");
  });

  it("greets by family name in Japanese and by first name in English and Arabic", () => {
    const sakura = { firstName: "さくら", lastName: "田中" };
    expect(politeName(sakura, "ja")).toBe("田中");
    expect(politeName({ firstName: "Ada", lastName: "Byron" }, "en")).toBe("Ada");
    expect(politeName({ firstName: "نور", lastName: "الهاشمي" }, "ar")).toBe("نور");
  });
});
