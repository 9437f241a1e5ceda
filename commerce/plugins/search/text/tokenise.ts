import { foldText } from "../../../../contracts/text/fold-text";
import { stemWord } from "./stem";
import { stopWords } from "./stop-words";

/** A piece of text without a break: a Hangul or Japanese run, or a word of other scripts. */
export interface Run {
  text: string;
  /** Whether it is written without reliable spaces, and so searched inside. */
  dense: boolean;
}

const cjk = "\\p{sc=Hangul}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー";
const runs = new RegExp(
  `\\p{sc=Hangul}+|[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]+|(?:(?![${cjk}])[\\p{L}\\p{N}\\p{M}])+`,
  "gu",
);
const dense = new RegExp(`^[${cjk}]`, "u");
const acrossSpace = new RegExp(`([${cjk}])\\s+([${cjk}])`, "gu");
// A syllable that is still being typed, and the long vowel that writers add or leave out.
const loose = /[\u1100-\u11ff\u3130-\u318f]+|(?<=.)ー+$/gu;

/** The runs of a text, normalised. */
export function runsOf(text: string): Run[] {
  return [...foldText(text).matchAll(runs)]
    .map(([run]) => ({ text: run.replace(loose, ""), dense: dense.test(run) }))
    .filter((run) => run.text !== "");
}

/**
 * What a run is found by when a person types it. It is every pair of neighbours where words have no
 * certain borders, else its stem. One letter stands for itself and is looked for as a beginning.
 */
export function queryTokens(run: Run): string[] {
  if (!run.dense) return [stemWord(run.text)];
  const letters = [...run.text];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

/**
 * What a text is found by in the index. The last letter of a run begins no pair, so it is added.
 */
export function indexTokens(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    const tokens = queryTokens(run);
    const last = [...run.text].at(-1) ?? "";
    return run.dense && tokens[0] !== last ? [...tokens, last] : tokens;
  });
}

const hiragana = /[\u3041-\u309f]{2,}/g;

/**
 * What a longer text is found by: its words of meaning. Runs of hiragana, which are mostly grammar,
 * keep only their ends, where they touch a word.
 */
export function proseTokens(text: string): string[] {
  const ends = (kana: string) => `${kana[0]} ${kana.at(-1)}`;
  const tokens = runsOf(text.normalize("NFKC").replace(hiragana, ends)).flatMap(queryTokens);
  return [...new Set(tokens)].filter(
    (token) => !stopWords.has(token) && !/^[\u3041-\u309f]$/.test(token),
  );
}

/** Pairs across the spaces of a name: 라운지 체어 is also written 라운지체어. */
export function bridges(name: string): string[] {
  return [...foldText(name).matchAll(acrossSpace)].map(([, left, right]) => `${left}${right}`);
}

/** A term without anything that writers put between words, to compare phrases. */
export function compact(text: string): string {
  return runsOf(text)
    .map((run) => run.text)
    .join("");
}
