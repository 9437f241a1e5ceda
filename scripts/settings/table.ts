import type { z } from "zod";

/** One schema of settings and who reads it. */
export interface Reader {
  name: string;
  settings: z.ZodObject;
}

interface Row {
  name: string;
  unset: string;
  what: string;
  readers: string[];
}

/**
 * A Markdown table of every setting: its default, what it means, who reads it.
 * @throws Error when a setting says in no schema what it means
 */
export function tableOf(readers: Reader[]): string {
  const rows = rowsOf(readers);
  const cells = [
    ["setting", "unless it is set", "what", "read by"],
    ...rows.map(({ name, unset, what, readers: by }) => [
      `\`${name}\``,
      unset,
      what,
      by.join(", "),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join("\n");
}

function rowsOf(readers: Reader[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { name: reader, settings } of readers)
    for (const [name, setting] of Object.entries(settings.shape)) {
      const row = rows.get(name) ?? { name, unset: "", what: "", readers: [] };
      const { description, unset } = setting.meta() ?? {};
      row.what ||= description ?? "";
      row.unset ||= typeof unset === "string" ? unset : description ? defaultOf(setting) : "";
      row.readers.push(reader);
      rows.set(name, row);
    }
  for (const { name, what } of rows.values())
    if (what === "") throw new Error(`${name} has no description.`);
  return [...rows.values()];
}

function defaultOf(setting: z.core.$ZodType): string {
  const { def } = setting._zod;
  return def.type === "default" && "defaultValue" in def ? `\`${def.defaultValue}\`` : "none";
}

/** The document with what stands between the marks of `name` replaced. */
export function between(name: string, document: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`No place for ${name}.`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}
