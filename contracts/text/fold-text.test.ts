import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text";

describe("foldText", () => {
  it.each([
    ["ＬＥＤ", "led"],
    ["Café", "cafe"],
    ["ﾗﾝﾌﾟ", "らんぷ"],
    ["ランプ", "らんぷ"],
    ["مِصْباح", "مصباح"],
    ["أثاث", "اثاث"],
    ["طاولة", "طاوله"],
    ["كرســي", "كرسي"],
    ["٤٠٢", "402"],
    ["۴۰۲ ४०२ ๔๐๒", "402 402 402"],
    ["women's", "womens"],
    ["臺北檯燈", "台北台燈"],
    ["의자", "의자"],
  ])("writes %s as %s", (text, expected) => expect(foldText(text)).toBe(expected));

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});
