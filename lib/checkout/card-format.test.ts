import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCardNumber, formatExpiry, reformatNumber } from "./card-format";

const digitsOf = (text: string) => text.replace(/\D/g, "");

describe("formatCardNumber", () => {
  it("groups as cards do", () => {
    expect(formatCardNumber("4242424242424242")).toBe("4242 4242 4242 4242");
    expect(formatCardNumber("378282246310005")).toBe("3782 822463 10005");
    expect(formatCardNumber("")).toBe("");
  });

  it("loses no digit", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,19}$/), (digits) => {
        expect(digitsOf(formatCardNumber(digits))).toBe(digits);
      }),
    );
  });
});

describe("formatExpiry", () => {
  it("understands what people type and what browsers fill in", () => {
    expect(["0829", "829", "08/2029", "08", "1", "1/", "1/29"].map(formatExpiry)).toEqual([
      "08/29",
      "08/29",
      "08/29",
      "08",
      "1",
      "01",
      "01/29",
    ]);
  });
});

describe("reformat", () => {
  it("keeps the caret behind the same digit", () => {
    const typing = fc
      .stringMatching(/^[\d ]{1,22}$/)
      .chain((text) => fc.record({ text: fc.constant(text), caret: fc.nat(text.length - 1) }));
    fc.assert(
      fc.property(typing, ({ text, caret }) => {
        const after = reformatNumber(text, caret, formatCardNumber);
        const before = digitsOf(text.slice(0, caret)).slice(0, 19);
        expect(digitsOf(after.value.slice(0, after.caret))).toBe(before);
      }),
    );
  });

  it("stays at the end while typing on", () => {
    expect(reformatNumber("42424", 5, formatCardNumber)).toEqual({ value: "4242 4", caret: 6 });
    expect(reformatNumber("7", 1, formatExpiry)).toEqual({ value: "07", caret: 2 });
  });

  it("reads digits of an Arabic keyboard", () => {
    expect(reformatNumber("٤٢٤٢٤", 5, formatCardNumber).value).toBe("4242 4");
  });
});
