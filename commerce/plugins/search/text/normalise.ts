// Written forms that readers of Arabic take for the same letter.
const arabicLetters: Record<string, string> = {
  آ: "ا",
  أ: "ا",
  إ: "ا",
  ٱ: "ا",
  ى: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
};

const marks = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c-\u200f'’]/g;
const katakana = /[\u30a1-\u30f6]/g;
const digits = /[٠-٩۰-۹]/g;

/**
 * One form for everything that a shopper may type in several: width and case (NFKC), accents,
 * Arabic vowel signs and letter variants, Eastern digits, and katakana for hiragana.
 * Normalising twice changes nothing.
 */
export function normalise(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFD")
      // Only after taking letters apart are the marks on them characters of their own.
      .replace(marks, "")
      .normalize("NFKC")
      .replace(/[آأإٱىئؤة]/g, (letter) => arabicLetters[letter] ?? letter)
      .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
      .replace(digits, (digit) => String(digit.charCodeAt(0) & 0xf))
  );
}
