import type { Source } from "./read-sources";

export interface Sizes {
  files: number;
  /** Lines; a last empty line counts as none. */
  median: number;
  p90: number;
  longest: { file: string; lines: number };
}

/** How long files are. Percentiles are of the nearest rank. */
export function sizesOf(sources: readonly Source[]): Sizes {
  const counted = sources
    .map(({ file, text }) => ({ file, lines: linesOf(text) }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => counted[Math.max(0, Math.ceil(share * counted.length) - 1)];
  return {
    files: counted.length,
    median: at(0.5)?.lines ?? 0,
    p90: at(0.9)?.lines ?? 0,
    longest: counted.at(-1) ?? { file: "", lines: 0 },
  };
}

function linesOf(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}
