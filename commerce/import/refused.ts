/** Why a cell, a row or a product is not written, in words for the person who made the file. */
export class Refused extends Error {
  constructor(
    message: string,
    /** The line of the file, where it is not the row's own. */
    readonly line?: number,
  ) {
    super(message);
    this.name = "Refused";
  }
}

/** Why a whole file is not read: nothing of it is written. */
export class UnreadableFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnreadableFile";
  }
}

/** A text as a message quotes it: short, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`;
}
