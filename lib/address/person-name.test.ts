import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../i18n/locales";
import { latinDigits } from "./latin-digits";
import { joinName, splitName } from "./person-name";

describe("splitName and joinName", () => {
  it("gives back the name as it was written, in every language", () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/\s/.test(text));
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(name, fc.constantFrom(...languages), (written, language) => {
        expect(joinName(splitName(written, language), language)).toBe(written);
      }),
    );
  });

  it("knows which word is the family's", () => {
    expect(splitName("山田 太郎", "ja")).toEqual({ firstName: "太郎", lastName: "山田" });
    expect(splitName("Mary Jane Watson", "en")).toEqual({
      firstName: "Mary Jane",
      lastName: "Watson",
    });
    expect(splitName("김민지", "ko")).toEqual({ firstName: "김민지", lastName: "" });
  });
});

describe("latinDigits", () => {
  it("reads the digits of Japanese and Arabic keyboards", () => {
    expect(latinDigits("１３５－００２４")).toBe("135-0024");
    expect(latinDigits("٠٥٠ ١٢٣")).toBe("050 123");
  });
});
