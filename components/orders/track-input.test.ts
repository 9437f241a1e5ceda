import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTrackInput, tidyCode } from "./track-input";

describe("tidyCode", () => {
  it.each([
    ["rvq9xqrk7snanu6x"],
    [" RVQ9 XQRK 7SNA NU6X\n"],
    ["#RVQ9-XQRK-7SNA-NU6X"],
    ["ＲＶＱ９ＸＱＲＫ７ＳＮＡＮＵ６Ｘ"],
    ["RVQ٩XQRK٧SNANU٦X"],
    ["RVQ۹XQRK۷SNANU۶X"],
    ["\u2066RVQ9XQRK7SNANU6X\u2069"],
  ])("reads %s", (typed) => {
    expect(tidyCode(typed)).toBe("RVQ9XQRK7SNANU6X");
  });

  it("leaves every code as it is, however it is grouped", () => {
    const letter = fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZ0123456789");
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 6, maxLength: 24 }),
        fc.nat(5),
        (letters, every) => {
          const grouped = letters
            .map((l, i) => (every > 0 && i % every === 0 ? ` ${l}` : l))
            .join("");
          expect(tidyCode(grouped)).toBe(letters.join(""));
        },
      ),
    );
  });
});

describe("checkTrackInput", () => {
  it("lets a code with an e-mail go", () => {
    expect(checkTrackInput({ code: "RVQ9XQRK7SNANU6X", emailAddress: "a@example.com" })).toEqual(
      {},
    );
  });

  it("says what is missing and what has another shape", () => {
    expect(checkTrackInput({ code: "", emailAddress: "" })).toEqual({
      code: "codeMissing",
      emailAddress: "emailMissing",
    });
    expect(checkTrackInput({ code: "주문", emailAddress: "a@" })).toEqual({
      code: "codeShape",
      emailAddress: "emailInvalid",
    });
  });
});
