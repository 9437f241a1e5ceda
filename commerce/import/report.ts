/** A row that is not written, and why. */
export interface RefusedRow {
  line: number;
  sku: string;
  reason: string;
}

/** What became of a file. */
export interface Report {
  rows: number;
  /** Products. */
  added: number;
  changed: number;
  same: number;
  refused: RefusedRow[];
  /** What a person should know, though nothing is refused for it. */
  notes: string[];
  /** Examples of what changes, for a look before. */
  changes: string[];
}

/** A number of things. */
export const counted = (count: number, one: string): string =>
  `${count} ${one}${count === 1 ? "" : "s"}`;

/** How many lines a terminal is shown. */
const shown = 40;

/** The end of an import in plain words. */
export function wordsOf(report: Report, isDry: boolean): string {
  const { rows, added, changed, same, refused, notes, changes } = report;
  const verb = isDry ? "would be " : "";
  const lines = [
    `${counted(rows, "row")}. ${counted(added, "product")} ${verb}added, ${changed} ${verb}changed, ${same} as they are.`,
    ...(isDry ? changes.map((change) => `  ${change}`) : []),
    ...notes.map((note) => `Note: ${note}`),
  ];
  if (refused.length > 0)
    lines.push(
      `${counted(refused.length, "row")} ${isDry ? "would be" : refused.length === 1 ? "was" : "were"} refused; their products stay as they were:`,
      ...refused.slice(0, shown).map(lineOf),
      ...(refused.length > shown
        ? [`  … and ${refused.length - shown} more (--report FILE lists all)`]
        : []),
    );
  return lines.join("\n");
}

function lineOf({ line, sku, reason }: RefusedRow): string {
  return `  line ${line}${sku ? ` (${sku})` : ""}: ${reason}`;
}
