import { describe, expect, it } from "vitest";
import { hasInitials, initialsTyped } from "./initials";

describe("first consonants", () => {
  it.each([
    ["ㅅㅂ", "ㅅㅂ"],
    ["ㅅㅂ".normalize("NFKC"), "ㅅㅂ"],
    ["ㅅ", null],
    ["소ㅂ", null],
    ["sb", null],
  ])("of %s", (term, wanted) => expect(initialsTyped(term)).toBe(wanted));

  it("are found at the beginning of a word, also across a space", () => {
    expect(hasInitials("소반 스툴", "ㅅㅂ")).toBe(true);
    expect(hasInitials("볕 소파", "ㅂㅅ")).toBe(true);
    expect(hasInitials("볕 소파", "ㅍ")).toBe(false);
  });
});
