import { isSafeLink } from "../../contracts/content/links";

/** A piece of a line. Text is text: what looks like HTML is shown as it was written. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong" | "emphasis"; parts: Inline[] }
  | { kind: "link"; to: string; parts: Inline[] };

/** A piece of a text that stands on lines of its own. */
export type Passage =
  | { kind: "paragraph"; lines: Inline[][] }
  | { kind: "heading"; parts: Inline[] }
  | { kind: "list"; items: Inline[][] };

const heading = /^#{1,6}\s+(.+)$/;
const item = /^[-*]\s+(.+)$/;
// One alternative each: a link, something strong, something emphasised. None spans lines.
const marked = /\[([^[\]\n]+)\]\(([^()\s]+)\)|\*\*(?!\s)([^*\n]+?)\*\*|\*(?!\s)([^*\n]+?)\*/;

/**
 * Reads a text with a little Markdown: paragraphs, headings, lists with hyphens, `**strong**`,
 * `*emphasis*` and `[links](/stores)`. All else is plain text.
 */
export function readMarkup(text: string): Passage[] {
  return text
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .flatMap((lines) => passagesOf(lines));
}

function passagesOf(lines: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    const [, title] = heading.exec(line) ?? [];
    const [, entry] = item.exec(line) ?? [];
    if (title) passages.push({ kind: "heading", parts: readLine(title) });
    else if (entry && last?.kind === "list") last.items.push(readLine(entry));
    else if (entry) passages.push({ kind: "list", items: [readLine(entry)] });
    else if (last?.kind === "paragraph") last.lines.push(readLine(line));
    else passages.push({ kind: "paragraph", lines: [readLine(line)] });
  }
  return passages;
}

/** Reads one line. */
export function readLine(line: string): Inline[] {
  const parts: Inline[] = [];
  let rest = line;
  for (let found = marked.exec(rest); found; found = marked.exec(rest)) {
    const [whole] = found;
    if (found.index > 0) parts.push({ kind: "text", text: rest.slice(0, found.index) });
    parts.push(inlineOf(found));
    rest = rest.slice(found.index + whole.length);
  }
  if (rest) parts.push({ kind: "text", text: rest });
  return parts;
}

function inlineOf([whole, label, to, strong, emphasis]: RegExpExecArray): Inline {
  if (label && to)
    return isSafeLink(to)
      ? { kind: "link", to, parts: [{ kind: "text", text: label }] }
      : { kind: "text", text: whole };
  if (strong) return { kind: "strong", parts: readLine(strong) };
  return { kind: "emphasis", parts: readLine(emphasis ?? "") };
}
