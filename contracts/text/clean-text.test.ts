import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanAll, cleanText, isUnreadable } from "./clean-text";

describe("cleanText", () => {
  it("keeps honest names and notes as they are", () => {
    for (const text of [
      "김지우",
      "ليلى حداد",
      "می‌خواهم",
      "José O’Brien-Łuczak",
      "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️",
      "क्‍ष",
      "髙橋 𠮷野",
    ])
      expect(cleanText(text)).toBe(text);
  });

  it("composes, trims, and drops invisible characters that phones paste along", () => {
    expect(cleanText("  Jose\u0301 ")).toBe("José");
    expect(cleanText("Jose\u200b\u0301")).toBe("José");
    expect(cleanText("\u202a+82 10 1234 5678\u202c")).toBe("+82 10 1234 5678");
    expect(cleanText("\u200fليلى\u200f")).toBe("ليلى");
    expect(cleanText("\ufeffSeoul\u200b")).toBe("Seoul");
    expect(cleanText("\u200d \u200c")).toBe("");
    expect(cleanText("exe\u202efdp.com")).toBe("exefdp.com");
    expect(cleanText("A\u{e0041}\u{e0042}")).toBe("A");
  });

  it("has line breaks only where people write in lines", () => {
    expect(cleanText("12 Main St\r\nSeoul")).toBe("12 Main St Seoul");
    expect(cleanText("ring twice\r\nthanks", { lines: true })).toBe("ring twice\nthanks");
  });

  it("changes nothing when it is done again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});

describe("isUnreadable", () => {
  it("finds every character that no database or letter keeps", () => {
    for (const text of [
      "\u0000",
      "a\u0007b",
      "\u007f",
      "\u0085",
      "\ud800",
      "x\udc00",
      "\uffff",
      "\ufdd0",
    ])
      expect(isUnreadable(text)).toBe(true);
    for (const text of ["", "\t", "a\r\nb", "😀", "\u200d"]) expect(isUnreadable(text)).toBe(false);
  });
});

describe("cleanAll", () => {
  it("reaches every field, and leaves passwords and signatures alone", () => {
    const sent = {
      address: { fullName: " Jose\u0301 ", lines: ["  a\u200b "] },
      password: "  two spaces ",
      pass: { payload: "MARU1.a\r" },
      note: "a\nb",
      count: 2,
      none: null,
    };
    expect(cleanAll(sent)).toEqual({
      ok: true,
      value: {
        address: { fullName: "José", lines: ["a"] },
        password: "  two spaces ",
        pass: { payload: "MARU1.a\r" },
        note: "a\nb",
        count: 2,
        none: null,
      },
    });
  });

  it("says which field cannot be read", () => {
    expect(cleanAll({ address: { city: "a\u0000" } })).toEqual({
      ok: false,
      field: "address.city",
    });
    expect(cleanAll({ "a\u0000": 1 })).toEqual({ ok: false, field: "" });
  });
});

describe("cleanAll of what is nested deep", () => {
  it.each([
    ["lists", JSON.parse("[".repeat(8_000) + "]".repeat(8_000))],
    ["records", JSON.parse(`${'{"a":'.repeat(2_600)}1${"}".repeat(2_600)}`)],
  ])("refuses %s, and does not fall", (_, value) => {
    expect(cleanAll({ deep: value })).toMatchObject({ ok: false });
  });
});
