import { describe, expect, it } from "vitest";
import { fitsGiftCard, mostGiftSigns, signsIn } from "./gift";

describe("a gift's message", () => {
  it.each([
    ["생일 축하해", 6],
    ["お誕生日おめでとう", 9],
    ["عيد ميلاد سعيد", 14],
    ["👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿é", 3],
    ["a\nb", 3],
  ])("is counted as its reader counts it: %s", (text, signs) => {
    expect(signsIn(text)).toBe(signs);
  });

  it("fits as far as the card goes, in any script", () => {
    for (const sign of ["a", "가", "ع", "👩‍👩‍👧"])
      expect([sign, fitsGiftCard(sign.repeat(mostGiftSigns))]).toEqual([sign, true]);
    for (const sign of ["a", "가", "ع", "👩‍👩‍👧"])
      expect([sign, fitsGiftCard(sign.repeat(mostGiftSigns + 1))]).toEqual([sign, false]);
  });

  it("is not made endless by marks or lines", () => {
    expect(fitsGiftCard(`a${"\u0301".repeat(4_000)}`)).toBe(false);
    expect(fitsGiftCard("\n".repeat(20))).toBe(false);
    expect(fitsGiftCard("")).toBe(true);
  });
});
