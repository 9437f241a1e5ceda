import { commentsOf, type Passage } from "./comments";

/** How many words a sentence may have (CONTRIBUTING.md). */
const most = 20;

export interface LongSentence {
  line: number;
  words: number;
  sentence: string;
}

/** Sentences of a document, or of a source's comments, that have too many words. */
export function longSentences(file: string, text: string): LongSentence[] {
  const passages = file.endsWith(".md") ? [{ line: 1, text }] : commentsOf(file, text);
  return passages
    .flatMap(blocksOf)
    .flatMap(({ line, text }) =>
      sentencesOf(text).map((sentence) => ({ line, words: wordsIn(sentence), sentence })),
    )
    .filter(({ words }) => words > most);
}

const beginsBlock = /^\s*(?:[-*>]|\d+\.|@\w+)\s/;
/** Rows of tables, headings and pictures have no sentences. */
const isAside = /^\s*[|#<]/;

/** Paragraphs, entries of lists and tags of docstrings; code between fences is none. */
function blocksOf({ line, text }: Passage): Passage[] {
  const blocks: Passage[] = [];
  let block: Passage | undefined;
  let fenced = false;
  for (const [index, row] of text.split("\n").entries()) {
    const isFence = row.trim().startsWith("```");
    if (isFence) fenced = !fenced;
    if (isFence || fenced || row.trim() === "" || isAside.test(row)) block = undefined;
    else if (block && !beginsBlock.test(row)) block.text += ` ${row}`;
    else {
      block = { line: line + index, text: row.replace(beginsBlock, "") };
      blocks.push(block);
    }
  }
  return blocks;
}

// A blank that belongs to a word: a piece of code is one word, and ends no sentence.
const hardBlank = "\u00a0";

function sentencesOf(block: string): string[] {
  return block
    .replace(/\s+/g, " ")
    .trim()
    .replace(/`[^`]*`/g, (code) => code.replaceAll(" ", hardBlank))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .split(/(?<=[.!?][”")_*]*) (?=[\p{Lu}\p{Lo}\p{N}“"(_*`])/u);
}

/** Dashes and operators between words are none. */
const wordsIn = (sentence: string) =>
  sentence.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
