import ts from "typescript-6";

/** Text that people read, and the line of the file where it begins, counted from 1. */
export interface Passage {
  line: number;
  text: string;
}

/** The file's comments without their marks. Lines of `//` that follow each other are one comment. */
export function commentsOf(file: string, text: string): Passage[] {
  const found: { start: number; end: number; parts: string[] }[] = [];
  const bare = file.endsWith(".css") ? text : withoutLiterals(file, text);
  for (const { index, 0: comment } of bare.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*/g)) {
    const end = index + comment.length;
    const last = found.at(-1);
    const follows = last && /^[ \t]*\r?\n[ \t]*$/.test(text.slice(last.end, index));
    if (last && follows && isLine(comment) && isLine(last.parts[0])) {
      last.parts.push(comment);
      last.end = end;
    } else found.push({ start: index, end, parts: [comment] });
  }
  return found.map(({ start, parts }) => ({
    line: text.slice(0, start).split("\n").length,
    text: parts.map(withoutMarks).join("\n"),
  }));
}

const isLine = (comment = "") => comment.startsWith("//");

function withoutMarks(comment: string): string {
  if (isLine(comment)) return comment.replace(/^\/+ ?/, "");
  return comment.replace(/^\/\*+|\*+\/$/g, "").replace(/^[ \t]*\* ?/gm, "");
}

/** The file with blanks where strings, templates, expressions and words of a page stand. */
function withoutLiterals(file: string, text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spansOfLiterals(file, text)) {
    parts.push(text.slice(at, start), " ".repeat(end - start));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** What a source's strings, templates and words of a page say; a stylesheet says nothing. */
export function literalsOf(file: string, text: string): Passage[] {
  if (file.endsWith(".css")) return [];
  return spansOfLiterals(file, text).map(({ start, end }) => ({
    line: text.slice(0, start).split("\n").length,
    // Without their quotes, which no word is part of.
    text: text.slice(start, end).replace(/^["'`]|["'`]$/g, ""),
  }));
}

function spansOfLiterals(file: string, text: string): { start: number; end: number }[] {
  const source = ts.createSourceFile(file, text, {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });
  const spans: { start: number; end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (isLiteral(node)) spans.push({ start: node.getStart(source), end: node.end });
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return spans;
}

const isLiteral = (node: ts.Node) =>
  ts.isLiteralExpression(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node);
