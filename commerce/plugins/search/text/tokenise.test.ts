import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridges, compact, indexTokens, proseTokens, queryTokens, runsOf } from "./tokenise";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[가-힣 ]{1,12}$/),
  fc.stringMatching(/^[ぁ-んァ-ヶ一-龠 ]{1,12}$/),
  fc.stringMatching(/^[ء-ي ]{1,12}$/),
);

describe("tokens", () => {
  it("pairs the neighbours of Korean and Japanese, and keeps the last letter", () => {
    expect(indexTokens("흔들의자")).toEqual(["흔들", "들의", "의자", "자"]);
    expect(indexTokens("木製椅子")).toEqual(["木製", "製椅", "椅子", "子"]);
  });

  it("keeps words of other scripts whole, in their simplest form", () => {
    expect(indexTokens("Lounge Chairs, MR-101")).toEqual(["lounge", "chair", "mr", "101"]);
    expect(indexTokens("الكرسي والطاولات")).toEqual(["كرسي", "طاول"]);
  });

  it("parts scripts that are written without a space between them", () => {
    expect(runsOf("LED조명ランプ").map((run) => run.text)).toEqual(["led", "조명", "らんぷ"]);
  });

  it("leaves out a syllable that is still being typed", () => {
    expect(runsOf("소ㅍ").map((run) => run.text)).toEqual(["소"]);
  });

  it("bridges the spaces of names, which writers set as they like", () => {
    expect(bridges("하늘 라운지 체어")).toEqual(["늘라", "지체"]);
  });

  it("keeps of prose what has a meaning", () => {
    expect(proseTokens("the chair with the arms")).toEqual(["chair", "arm"]);
    expect(proseTokens("丸くてやさしい椅子")).not.toContain("てや");
    expect(proseTokens("丸くてやさしい椅子")).toContain("椅子");
  });

  it("finds any text by any run of it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const indexed = indexTokens(text);
        for (const run of runsOf(text))
          for (const token of queryTokens(run))
            expect(indexed.some((one) => one.startsWith(token))).toBe(true);
      }),
    );
  });

  it("finds a Korean or Japanese text by any part of a run", () => {
    const dense = fc.stringMatching(/^([가-힣]{2,10}|[一-龠]{2,10})$/);
    fc.assert(
      fc.property(dense, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y);
        const part = [...text].slice(from, (to ?? 0) + 1).join("");
        const indexed = indexTokens(text);
        for (const run of runsOf(part))
          for (const token of queryTokens(run))
            expect(indexed.some((one) => one.startsWith(token))).toBe(true);
      }),
    );
  });

  it("compares phrases without regard to spaces", () => {
    expect(compact("라운지 체어")).toBe(compact("라운지체어"));
  });
});
