/** Which characters a script needs, from the tables that the web platform already carries. */

/** The characters from one code point to another, both included. */
export function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");
}

function rows(encoding: string, first: number, last: number, cells = 0xa1): string[] {
  const decoder = new TextDecoder(encoding);
  const found: string[] = [];
  for (let row = first; row <= last; row += 1) {
    for (let cell = cells; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (character.length === 1 && character !== "\ufffd") found.push(character);
    }
  }
  return found;
}

/** The 2,350 syllables of KS X 1001: what Korean is written with, but for names of fashion. */
export const commonHangul = rows("euc-kr", 0xb0, 0xc8);
/** Every other modern syllable. */
export const rareHangul = [...range(0xac00, 0xd7a3)];
/** JIS X 0208 level 1: 2,965 kanji by use. */
export const commonKanji = rows("euc-jp", 0xb0, 0xcf);
/** Level 2: 3,390 more, mostly of names. */
export const rareKanji = rows("euc-jp", 0xd0, 0xf4);
/** Big5 level 1 and 2: all 13,000 characters of Traditional Chinese that schools and names use. */
export const commonHan = rows("big5", 0xa4, 0xf9, 0x40).filter(
  (character) => character >= "一" && character <= "鿿",
);
