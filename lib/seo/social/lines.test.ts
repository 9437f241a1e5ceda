import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layLines } from "./lines";

// Each sign is ten pixels wide, as in a typewriter.
const measure = async (text: string) => [...text].length * 10;
const lay = (text: string, width: number, language = "en", lines = 2) =>
  layLines(text, measure, { width, lines, language });

describe("layLines", () => {
  it("breaks at spaces into lines of about one width", async () => {
    expect(await lay("things for the room you live in", 260)).toEqual({
      lines: ["things for the", "room you live in"],
      whole: true,
    });
  });

  it("keeps Korean words whole, and breaks Japanese and Chinese between words", async () => {
    expect((await lay("하늘 라운지 체어", 80, "ko")).lines).toEqual(["하늘 라운지", "체어"]);
    for (const [text, language] of [
      ["静かであたたかな道具をつくっています。", "ja"],
      ["適合長久居住的房間，安靜而溫暖。", "zh-Hant"],
    ] as const) {
      const { lines, whole } = await lay(text, 120, language);
      expect([whole, lines.length, lines.join("")]).toEqual([true, 2, text]);
      for (const line of lines) expect(line).not.toMatch(/^[\p{Pe}\p{Po}]/u);
    }
  });

  it("ends in an ellipsis what has no room", async () => {
    const { lines, whole } = await lay("things for the room that you live in for long", 160);
    expect(whole).toBe(false);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it("cuts a word that is wider than the room, and no sign of an emoji", async () => {
    expect((await lay("Donaudampfschifffahrt", 120)).lines).toEqual(["Donaudampfsc", "hifffahrt"]);
    const family = "👩‍👩‍👧‍👦";
    const { lines } = await layLines(family.repeat(9), async (text) => text.length, {
      ...{ width: 24, lines: 2, language: "en" },
    });
    expect(lines.join("").replaceAll(family, "")).toBe("…");
  });

  it("is never wider than its room", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }),
        fc.constantFrom("en", "ko", "ja", "ar", "zh-Hant"),
        async (text, language) => {
          const width = 200;
          const { lines } = await lay(text, width, language);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) {
            // One sign stands whatever its width.
            const signs = [...new Intl.Segmenter().segment(line)].length;
            if (signs > 2) expect(await measure(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
