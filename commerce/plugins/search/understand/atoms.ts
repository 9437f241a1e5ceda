import { foldText } from "../../../../contracts/text/fold-text";
import { stemWord } from "../text/stem";

/** The smallest piece of a term that can have a meaning: a word, or a letter of dense writing. */
export interface Atom {
  /** Normalised; words are stemmed. */
  text: string;
  /** The same without stemming. */
  plain: string;
  dense: boolean;
  /** Where it stands in the term. */
  from: number;
  to: number;
  /** Whether a word begins or ends here. */
  first: boolean;
  last: boolean;
}

const cjk = "\\p{sc=Hangul}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー";
const pieces = new RegExp(
  `(?<hangul>\\p{sc=Hangul}+)|(?<dense>[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]+)|\\p{N}+|(?:(?![${cjk}])[\\p{L}\\p{M}])+`,
  "gu",
);

/** The term in its normalised form, and where each of its letters comes from. */
export function foldTerm(term: string): { folded: string; origin: number[] } {
  let folded = "";
  const origin: number[] = [];
  let at = 0;
  for (const letter of term) {
    const plain = foldText(letter);
    for (let i = 0; i < plain.length; i++) origin.push(at);
    folded += plain;
    at += letter.length;
  }
  origin.push(term.length);
  return { folded, origin };
}

/** The atoms of a term, in their order. */
export function atomsOf(term: string): Atom[] {
  const { folded, origin } = foldTerm(term);
  return [...folded.matchAll(pieces)].flatMap((match): Atom[] => {
    const [text] = match;
    const place = (from: number, length: number) => ({
      from: origin[match.index + from] ?? 0,
      to: origin[match.index + from + length] ?? term.length,
    });
    if (!match.groups?.hangul && !match.groups?.dense)
      return [
        {
          text: stemWord(text),
          plain: text,
          dense: false,
          ...place(0, text.length),
          first: true,
          last: true,
        },
      ];
    // The long vowel at the end is a matter of taste.
    const bare = text.replace(/(?<=.)ー+$/u, "");
    const letters = [...bare];
    let at = 0;
    return letters.map((letter, i): Atom => {
      const from = at;
      at += letter.length;
      return {
        text: letter,
        plain: letter,
        dense: true,
        ...place(from, letter.length),
        first: i === 0,
        last: i === letters.length - 1,
      };
    });
  });
}

/** What a phrase is known by; spaces are a matter of taste in dense writing. */
export function keyOf(atoms: readonly Atom[]): string {
  return atoms.map((atom) => (atom.dense ? atom.text : ` ${atom.text}`)).join("");
}
