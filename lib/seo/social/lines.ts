/** How wide a text is drawn, in pixels. */
export type Measure = (text: string) => Promise<number>;

interface Room {
  width: number;
  /** How many lines there may be. */
  lines: number;
  /** BCP 47; says where words end that have no space between. */
  language: string;
}

export interface Laid {
  lines: string[];
  /** Whether all of the text stands there. */
  whole: boolean;
}

/**
 * Breaks a text into lines that are not wider than the room. Two lines are about equally wide. What
 * has no room ends in "…". No line begins with a sign that ends a word.
 */
export async function layLines(text: string, measure: Measure, room: Room): Promise<Laid> {
  const words = wordsOf(text, room.language);
  const lines: string[] = [];
  let rest = words;
  while (rest.length > 0 && lines.length < room.lines) {
    const count = await fitting(rest, measure, room.width);
    if (count === 0) {
      // A word wider than the room is cut where its signs end.
      const [first = "", ...others] = rest;
      const signs = signsOf(first, room.language);
      const fit = Math.max(1, await fitting(signs, measure, room.width));
      lines.push(signs.slice(0, fit).join("").trim());
      const left = signs.slice(fit).join("");
      rest = left.trim() ? [left, ...others] : others;
      continue;
    }
    lines.push(rest.slice(0, count).join("").trim());
    rest = rest.slice(count);
  }
  if (rest.length > 0) {
    const last = `${lines.pop() ?? ""} ${rest.join("")}`.trim();
    lines.push(await shorten(last, measure, room));
    return { lines, whole: false };
  }
  return { lines: lines.length === 2 ? await balance(words, lines, measure) : lines, whole: true };
}

/** How many of these stand in one line. */
async function fitting(words: readonly string[], measure: Measure, width: number) {
  const fits = async (count: number) =>
    (await measure(words.slice(0, count).join("").trim())) <= width;
  return most(words.length, fits);
}

/** The largest number up to `all` that fits, where fewer fit too. */
async function most(all: number, fits: (count: number) => Promise<boolean>): Promise<number> {
  let [least, largest] = [0, all];
  while (least < largest) {
    const middle = Math.ceil((least + largest) / 2);
    if (await fits(middle)) least = middle;
    else largest = middle - 1;
  }
  return least;
}

/** The longest beginning that has room beside "…". */
async function shorten(text: string, measure: Measure, { width, language }: Room) {
  const signs = signsOf(text, language);
  const textOf = (count: number) => `${signs.slice(0, count).join("").trim()}…`;
  return textOf(await most(signs.length, async (count) => (await measure(textOf(count))) <= width));
}

/** Of all ways to break into two lines, the one whose wider line is the narrowest. */
async function balance(words: readonly string[], found: string[], measure: Measure) {
  const widest = async (lines: readonly string[]) =>
    Math.max(...(await Promise.all(lines.map(measure))));
  let best = { lines: found, width: await widest(found) };
  for (let at = words.length - 1; at > 0; at -= 1) {
    const lines = [words.slice(0, at), words.slice(at)].map((part) => part.join("").trim());
    const width = await widest(lines);
    if (width < best.width) best = { lines, width };
  }
  return best.lines;
}

/** Where a line may end besides at spaces: in scripts that put none between words. */
const unspaced = /^(ja|zh)/;

function wordsOf(text: string, language: string): string[] {
  if (!unspaced.test(language)) return text.match(/\S+\s*/gu) ?? [];
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, {
    granularity: "word",
  }).segment(text)) {
    const opens = /^[\p{Ps}\p{Pi}]$/u.test(segment);
    const before = words.at(-1);
    const follows = before !== undefined && (/[\p{Ps}\p{Pi}]$/u.test(before) || !isWordLike);
    if (follows && !opens) words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}

function signsOf(text: string, language: string): string[] {
  const signs = new Intl.Segmenter(language, { granularity: "grapheme" }).segment(text);
  return Array.from(signs, ({ segment }) => segment);
}
