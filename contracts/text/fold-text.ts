import { plainDigits } from "./plain-signs";

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

// Forms of one Chinese character that people type for each other: 臺北 and 台北, 檯燈 and 台燈.
const hanLetters: Record<string, string> = {
  臺: "台",
  檯: "台",
  枱: "台",
  裏: "裡",
  綫: "線",
  牀: "床",
};

// Latin, Greek and Cyrillic letters with accents, or accents on their own.
const accented = /[\u00c0-\u036f\u0370-\u052f\u1e00-\u1fff]/;
const accents = /[\u0300-\u036f]/g;
const marks = /[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c-\u200f'’]/g;
const katakana = /[\u30a1-\u30f6]/g;

/**
 * One form for everything that a shopper may type in several. That is width and case (NFKC),
 * accents, Arabic vowel signs and letter variants. It is digits of every script, Chinese characters
 * with two forms, and katakana for hiragana too. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  // Most texts have none of what follows, and there is much text.
  if (/^[\0-\x7f]*$/.test(plain)) return plain.replace(/'/g, "");
  const bare = accented.test(plain)
    ? plain.normalize("NFD").replace(accents, "").normalize("NFKC")
    : plain;
  return plainDigits(bare)
    .replace(marks, "")
    .replace(/[آأإٱىئؤة]/g, (letter) => arabicLetters[letter] ?? letter)
    .replace(/[臺檯枱裏綫牀]/g, (letter) => hanLetters[letter] ?? letter)
    .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
