const dense = /\p{sc=Hangul}|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u;
const words = /[\p{L}\p{N}]+/gu;

/**
 * What a text is compared by, the same in any language: words after NFKC. In scripts without
 * certain word borders it is every pair of neighbouring letters.
 */
export function tokensOf(text: string): string[] {
  const found = text.normalize("NFKC").toLowerCase().match(words) ?? [];
  return [...new Set(found.flatMap((word) => (dense.test(word) ? pairs(word) : [word])))];
}

function pairs(word: string): string[] {
  const letters = [...word];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
