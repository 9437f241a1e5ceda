/** The writing in which a text is set, as far as the order of its parts depends on it. */
export type Script = "east-asian" | "arabic" | "other";

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const arabic = /\p{Script=Arabic}/u;

/** The script of a text: East Asian letters decide, then Arabic ones. */
export function scriptOf(text: string): Script {
  if (eastAsian.test(text)) return "east-asian";
  return arabic.test(text) ? "arabic" : "other";
}
