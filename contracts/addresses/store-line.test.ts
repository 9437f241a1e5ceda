import { describe, expect, it } from "vitest";
import { storeLine } from "./store-line";

describe("a store's line", () => {
  it.each([
    [{ street: "해운대구 달맞이길 98", city: "부산" }, "ko", "부산 해운대구 달맞이길 98"],
    [{ street: "98 Dalmaji-gil", city: "Busan" }, "en", "98 Dalmaji-gil, Busan"],
    [{ street: "江東区清澄3-19-8", city: "東京都" }, "ja", "東京都 江東区清澄3-19-8"],
    [{ street: "شارع 17، القوز 1", city: "دبي" }, "ar", "شارع 17، القوز 1، دبي"],
    [{ street: "", city: "Busan" }, "en", "Busan"],
  ] as const)("%j in %s", (store, language, line) => {
    expect(storeLine(store, language)).toBe(line);
  });
});
