import type { Source } from "./read-sources";

export interface Duplicate {
  /** Of the two copies: file and first line, counted from 1. */
  copies: [{ file: string; line: number }, { file: string; line: number }];
  /** How many lines of code are alike. */
  length: number;
}

interface Line {
  file: number;
  line: number;
  text: string;
}

/**
 * Stretches of more than `over` lines that stand in two places, also in one file. Indentation,
 * empty lines, comments and imports are left out of the comparison and of the count. A stretch that
 * stands in three places is two duplicates.
 */
export function duplicatesOf(sources: readonly Source[], over: number): Duplicate[] {
  const lines = sources.flatMap(({ text }, file) => codeLines(text, file));
  const size = over + 1;
  const firsts = new Map<string, number>();
  const found: Duplicate[] = [];
  let end = 0;
  for (let at = 0; at + size <= lines.length; at++) {
    const window = lines.slice(at, at + size);
    if (window[0]?.file !== window.at(-1)?.file) continue;
    const key = window.map(({ text }) => text).join("\n");
    const first = firsts.get(key);
    if (first === undefined || first + size > at) {
      if (first === undefined) firsts.set(key, at);
      continue;
    }
    if (at < end) continue;
    const length = lengthOf(lines, first, at);
    end = at + length;
    found.push({ copies: [placeOf(sources, lines[first]), placeOf(sources, lines[at])], length });
  }
  return found;
}

function lengthOf(lines: readonly Line[], a: number, b: number): number {
  let length = 0;
  while (
    a + length < b &&
    lines[a + length]?.text === lines[b + length]?.text &&
    lines[a + length]?.file === lines[a]?.file &&
    lines[b + length]?.file === lines[b]?.file
  )
    length++;
  return length;
}

function placeOf(sources: readonly Source[], line: Line | undefined) {
  return { file: sources[line?.file ?? -1]?.file ?? "", line: line?.line ?? 0 };
}

function codeLines(text: string, file: number): Line[] {
  const bare = text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/^import [\s\S]*?["'];$/gm, (lines) => lines.replace(/[^\n]/g, ""));
  return bare
    .split("\n")
    .map((line, index) => ({ file, line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== "" && !line.text.startsWith("//"));
}
