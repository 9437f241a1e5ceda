import { describe, expect, it } from "vitest";
import { initialsOf, initialsTyped } from "./initials";

describe("first consonants", () => {
  it.each([
    ["ㅅㅂ", "ㅅㅂ"],
    ["ㅅㅂ".normalize("NFKC"), "ㅅㅂ"],
    ["ㅅ", null],
    ["소ㅂ", null],
    ["sb", null],
  ])("of %s", (term, wanted) => expect(initialsTyped(term)).toBe(wanted));

  it("are found at the beginning of a word, also across a space", () => {
    expect(initialsOf("소반 스툴")).toEqual(["ㅅㅂㅅㅌ", "ㅅㅌ"]);
    expect(initialsOf("볕 소파")).toEqual(["ㅂㅅㅍ", "ㅅㅍ"]);
    expect(initialsOf("lounge chair")).toEqual([]);
  });
});
