import type { DemoWord } from "./demo-words";

export interface FoundWord {
  file: string;
  line: number;
  word: string;
}

/**
 * Where a name belongs to the world or to the program, not to the demonstration. Regions and time
 * zones are of the world. The software's own name is in its settings, its data and what it says of
 * itself.
 */
const lawful = [
  { file: /^contracts\/countries\//, line: /./ },
  { file: /./, line: /\b(Asia|Europe|America)\/\w+/ },
  {
    file: /./,
    line: /MARU_|PRODID:-\/\/Maru|Another Maru|Maru (does not start|needs)|what Maru\b/,
  },
  { file: /package\.json$/, line: /"(name|description)"/ },
];

/** The demonstration's words in a file, one for each line that has any. */
export function findWords(file: string, text: string, words: readonly DemoWord[]): FoundWord[] {
  const pattern = patternOf(words);
  return text.split("\n").flatMap((line, index) => {
    const [found] = pattern.exec(line) ?? [];
    if (!found || lawful.some((kind) => kind.file.test(file) && kind.line.test(line))) return [];
    return [{ file, line: index + 1, word: found }];
  });
}

let last: { words: readonly DemoWord[]; pattern: RegExp } | undefined;

function patternOf(words: readonly DemoWord[]): RegExp {
  if (last?.words === words) return last.pattern;
  const alternatives = words.map(({ text, isQuoted }) => {
    const plain = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return isQuoted
      ? `(?<=["'\`])${plain}(?=["'\`])`
      : `(?<![\\p{L}\\p{N}-])${plain}(?![\\p{L}\\p{N}-])`;
  });
  // Hangul and kana take particles without a space.
  const pattern = new RegExp(
    alternatives.join("|").replaceAll("(?![\\p{L}\\p{N}-])", "(?![\\w-])"),
    "u",
  );
  last = { words, pattern };
  return pattern;
}
