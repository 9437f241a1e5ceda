const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const typed = /^[\u1100-\u1112\u3131-\u314e\s]+$/u;
const firstSyllable = 0xac00;

/**
 * The first consonants that a term consists of, as Koreans shorten words (ㅅㅍ for 소파). Null for
 * any other term. Null for a single one too, which is a word being typed.
 */
export function initialsTyped(term: string): string | null {
  if (!typed.test(term)) return null;
  const letters = [...term.replace(/\s/g, "")].map((letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x1200 ? (initials[code - 0x1100] ?? "") : letter;
  });
  return letters.length > 1 ? letters.join("") : null;
}

/**
 * A name in first consonants, from each of its words on: what initials that are typed begin. None
 * for a name that has no Korean word.
 */
export function initialsOf(name: string): string[] {
  if (!/[가-힣]/.test(name)) return [];
  const words = name.split(/\s+/).map((word) =>
    [...word]
      .map((letter) => {
        const index = letter.charCodeAt(0) - firstSyllable;
        return index >= 0 && index < 11172 ? initials[Math.floor(index / 588)] : letter;
      })
      .join(""),
  );
  return words.map((_, at) => words.slice(at).join(""));
}
