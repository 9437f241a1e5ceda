/** Spreadsheets take a cell that begins so for a formula, and would run it. */
const formula = /^'*[=+\-@\t\r]/;
/** Amounts and phone numbers begin so, too, and run nothing. */
const harmless = /^[+-]?[\d\s().]+$/;

/**
 * A line of a CSV file (RFC 4180). A text that a spreadsheet would run is led by an apostrophe,
 * which an import takes away again.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

function cellOf(text: string): string {
  const safe = formula.test(text) && !harmless.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell without the apostrophe that `csvLine` set before it. */
export function unguarded(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
