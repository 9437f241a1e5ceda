import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keystrokes } from "./jamo";

describe("keystrokes", () => {
  it("writes syllables as the keys that type them", () => {
    expect(keystrokes("의자")).toBe("ㅇㅡㅣㅈㅏ");
    expect(keystrokes("닭")).toBe("ㄷㅏㄹㄱ");
    expect(keystrokes("sofa 소파")).toBe("sofa ㅅㅗㅍㅏ");
  });

  it("makes what is being typed a beginning of what it becomes", () => {
    expect(keystrokes("조명").startsWith(keystrokes("좀"))).toBe(true);
  });

  it("agrees with Unicode's own decomposition on how many jamo there are at least", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const syllable = String.fromCharCode(code);
        expect(keystrokes(syllable).length).toBeGreaterThanOrEqual(
          syllable.normalize("NFD").length,
        );
      }),
    );
  });
});
