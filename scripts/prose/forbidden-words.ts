import { commentsOf, literalsOf, type Passage } from "./comments";

/** Words that a reader of a second language trips over, and what to write in their place. */
const instead: Readonly<Record<string, string>> = {
  nobody: "no one",
  somebody: "someone",
  whoever: "anyone who",
  lest: "so that … not",
  mend: "repair, correct or put right",
};

const pattern = /\b(nobody|somebody|whoever|lest|mend(?=(?:s|ed|ing)?\b))/gi;

export interface ForbiddenWord {
  line: number;
  word: string;
  instead: string;
}

/**
 * Words of a document, or of a source's comments and sentences, that prose does without. A text
 * without a blank is no sentence, and SQL names a column `mended`.
 */
export function forbiddenWords(file: string, text: string): ForbiddenWord[] {
  if (file.endsWith(".md")) return found(withoutCode(text)).map(at({ line: 1, text }));
  const sentences = literalsOf(file, text)
    .filter((literal) => literal.text.includes(" "))
    .map((literal) => ({ ...literal, text: literal.text.replace(/\bmended\b/g, "") }));
  return [...commentsOf(file, text), ...sentences]
    .flatMap((passage) => found(withoutCode(passage.text)).map(at(passage)))
    .sort((a, b) => a.line - b.line);
}

const at =
  ({ line }: Passage) =>
  (word: ForbiddenWord): ForbiddenWord => ({ ...word, line: line + word.line });

/** By the lines that stand before them. */
function found(text: string): ForbiddenWord[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => {
    const word = match.toLowerCase();
    const line = text.slice(0, index).split("\n").length - 1;
    return { line, word, instead: instead[word] ?? "" };
  });
}

/** The text with its lines, and blanks where code stands. */
function withoutCode(text: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, " ");
  return text.replace(/^\s*```[\s\S]*?^\s*```/gm, blank).replace(/`[^`\n]*`/g, blank);
}
