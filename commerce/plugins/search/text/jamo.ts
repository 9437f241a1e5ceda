const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const medials =
  "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
const finals =
  " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(
    " ",
  );

const firstSyllable = 0xac00;
const syllables = /[\uac00-\ud7a3]/g;

/**
 * Writes Hangul as the keys that type it (Unicode 3.12, arithmetic decomposition). A slip of one
 * key is then one letter. A word being typed is always a beginning of the finished word (좀 on the
 * way to 조명).
 */
export function keystrokes(text: string): string {
  return text.replace(syllables, (syllable) => {
    const index = syllable.charCodeAt(0) - firstSyllable;
    const medial = medials[Math.floor((index % 588) / 28)] ?? "";
    return `${initials[Math.floor(index / 588)] ?? ""}${medial}${finals[index % 28] ?? ""}`;
  });
}
