import { describe, expect, it } from "vitest";
import { politeName } from "./polite-name";

describe("politeName", () => {
  it("writes a Korean name as one word, family name first", () => {
    expect(politeName({ firstName: "지우", lastName: "김" }, "ko-kr")).toBe("김지우");
  });

  it("keeps a romanised name readable in Korean", () => {
    expect(politeName({ firstName: "Jiwoo", lastName: "Kim" }, "ko-kr")).toBe("Jiwoo Kim");
  });

  it("greets a person with one name by it", () => {
    const sakura = { firstName: "さくら", lastName: "" };
    expect(politeName(sakura, "ja-jp")).toBe("さくら");
    expect(politeName(sakura, "ko-kr")).toBe("さくら");
  });

  it("greets by family name in Japanese and by first name in English and Arabic", () => {
    const sakura = { firstName: "さくら", lastName: "田中" };
    expect(politeName(sakura, "ja-jp")).toBe("田中");
    expect(politeName({ firstName: "Ada", lastName: "Byron" }, "en-us")).toBe("Ada");
    expect(politeName({ firstName: "نور", lastName: "الهاشمي" }, "ar-ae")).toBe("نور");
  });
});
