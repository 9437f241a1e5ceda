import type { Block, Letter } from "./letter";

/** A letter as plain text, for readers and programs that want no HTML. */
export function renderText(letter: Letter): string {
  return [
    letter.heading,
    ...letter.blocks.map(textOf),
    ["--", letter.footer, ...letter.seller, letter.homeUrl].join("\n"),
    "",
  ].join("\n\n");
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "text":
    case "note":
      return block.text;
    case "button":
      return `${block.label}:\n${block.url}`;
    case "pass":
      return `${block.label}: ${block.code}`;
    case "lines":
      return [`${block.title}:`, ...block.lines].join("\n");
    case "rows":
      return [
        ...(block.title ? [`${block.title}:`] : []),
        ...block.rows.map(
          ({ label, value, detail }) => `${label}: ${value}${detail ? ` (${detail})` : ""}`,
        ),
      ].join("\n");
  }
}
