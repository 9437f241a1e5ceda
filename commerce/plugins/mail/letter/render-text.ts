import type { Language } from "../../../../contracts/languages";
import type { Block, Letter } from "./letter";

/** Where people write a colon in another way than most: what stands between a label and its value. */
const colons: Partial<Record<Language, string>> = {
  fr: "\u00a0: ",
  ja: "：",
  "zh-Hant": "：",
};

/** A letter as plain text, for readers and programs that want no HTML. */
export function renderText(letter: Letter): string {
  return [
    letter.heading,
    ...letter.blocks.map((block) => textOf(block, colons[letter.language] ?? ": ")),
    ["--", letter.footer, ...letter.seller, letter.homeUrl].join("\n"),
    "",
  ].join("\n\n");
}

function textOf(block: Block, colon: string): string {
  const after = colon.trimEnd();
  switch (block.kind) {
    case "text":
    case "note":
      return block.text;
    case "contact":
      return [
        `${block.text} ${block.label}${after}\n${block.url}`,
        ...(block.call
          ? [
              `${block.call.label}${after}`,
              ...block.call.phones.map(({ name, number }) =>
                name ? `${name}${colon}${number}` : number,
              ),
            ]
          : []),
      ].join("\n");
    case "button":
      return `${block.label}${after}\n${block.url}`;
    case "pass":
      return `${block.label}${colon}${block.code}`;
    case "lines":
      return [`${block.title}${after}`, ...block.lines].join("\n");
    case "rows":
      return [
        ...(block.title ? [`${block.title}${after}`] : []),
        ...block.rows.map(
          ({ label, value, detail, each }) => `${label}${colon}${value}${bracketed(detail, each)}`,
        ),
      ].join("\n");
  }
}

function bracketed(...parts: (string | undefined)[]): string {
  const said = parts.filter(Boolean);
  return said.length > 0 ? ` (${said.join(", ")})` : "";
}
