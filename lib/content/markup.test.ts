import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSafeLink } from "../../contracts/content/links";
import { type Inline, type Passage, readMarkup } from "./markup";

const text = (words: string): Inline => ({ kind: "text", text: words });

const linesOf = (passage: Passage): Inline[][] => {
  if (passage.kind === "heading") return [passage.parts];
  return passage.kind === "list" ? passage.items : passage.lines;
};
const allOf = (parts: readonly Inline[]): Inline[] =>
  parts.flatMap((part) => (part.kind === "text" ? [part] : [part, ...allOf(part.parts)]));
const piecesOf = (markup: string) => readMarkup(markup).flatMap(linesOf).flatMap(allOf);

describe("readMarkup", () => {
  it("knows paragraphs, headings, lists, strong and emphasised words and links", () => {
    expect(
      readMarkup("## Terms\nWe **sell** *things*.\nNew line.\n\n- one\n- [two](/stores)"),
    ).toEqual([
      { kind: "heading", parts: [text("Terms")] },
      {
        kind: "paragraph",
        lines: [
          [
            text("We "),
            { kind: "strong", parts: [text("sell")] },
            text(" "),
            { kind: "emphasis", parts: [text("things")] },
            text("."),
          ],
          [text("New line.")],
        ],
      },
      {
        kind: "list",
        items: [[text("one")], [{ kind: "link", to: "/stores", parts: [text("two")] }]],
      },
    ]);
  });

  it("shows HTML as it was written", () => {
    const html = `<script>alert(1)</script><img src=x onerror="x">`;
    expect(readMarkup(html)).toEqual([{ kind: "paragraph", lines: [[text(html)]] }]);
  });

  it.each([
    "javascript:alert(1)",
    "//evil.example",
    "data:text/html,x",
    "/\\evil.example",
    "http://x",
  ])("leads nowhere by %s", (to) => {
    expect(piecesOf(`[x](${to})`)).toEqual([text(`[x](${to})`)]);
  });

  it("reads whatever is written, and leads only where links may lead", () => {
    const part = fc.constantFrom(
      "[",
      "]",
      "(",
      ")",
      "*",
      "**",
      "\n",
      "#",
      "- ",
      "a",
      " ",
      "javascript:",
      "/x",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        for (const piece of piecesOf(parts.join("")))
          if (piece.kind === "link") expect(isSafeLink(piece.to)).toBe(true);
      }),
    );
  });
});
