/** A row that is not written, and why. */
export interface RefusedRow {
  line: number;
  sku: string;
  reason: string;
}

/** What became of a file. */
export interface Report {
  /** What the file is of, as one and as several. */
  of?: readonly [one: string, several: string];
  rows: number;
  /** Products, or what the file is of. */
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
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

/** How many lines a terminal is shown. */
const shown = 40;

/** The end of an import in plain words. */
export function wordsOf(report: Report, isDry: boolean): string {
  const { rows, added, changed, same, refused, notes, changes } = report;
  const [one, several] = report.of ?? ["product", "products"];
  const verb = isDry ? "would be " : "";
  const lines = [
    `${counted(rows, "row")}. ${counted(added, one, several)} ${verb}added, ${changed} ${verb}changed, ${same} as they are.`,
    ...(isDry ? changes.map((change) => `  ${change}`) : []),
    ...notes.map((note) => `Note: ${note}`),
  ];
  if (refused.length > 0)
    lines.push(
      `${counted(refused.length, "row")} ${isDry ? "would be" : refused.length === 1 ? "was" : "were"} refused; their ${several} stay as they were:`,
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
