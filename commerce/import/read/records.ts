import { Readable } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import { UnreadableFile } from "../refused";
import { decode } from "./decode";

/** A record this large is a quotation mark that was never closed. */
const longest = 4_000_000;

export interface CsvRecord {
  /** Where it begins in the file; the header is line 1. */
  line: number;
  cells: string[];
}

/** The records of a CSV or TSV file, one after the other; the first is the header. */
export async function* readRecords(file: string, encoding?: string): AsyncGenerator<CsvRecord> {
  const text = decode(file, encoding);
  const head = await headOf(text);
  const parser = parse({
    delimiter: delimiterOf(head),
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longest,
  });
  const source = Readable.from(following(head, text));
  source.once("error", (error) => parser.destroy(error));
  let end = 0;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<{
      record: string[];
      info: Info;
    }>) {
      const inner = record.reduce((n, cell) => n + cell.split("\n").length - 1, 0);
      end = Math.max(end + 1, info.lines - inner);
      yield { line: end, cells: record };
      end = info.lines;
    }
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableFile(wordsOf(error, end)) : error;
  }
}

function wordsOf({ code, message }: CsvError, line: number): string {
  if (code === "CSV_MAX_RECORD_SIZE" || code === "CSV_QUOTE_NOT_CLOSED")
    return `The row after line ${line} does not end: a quotation mark is not closed, or a cell is larger than 4 MB.`;
  if (code === "INVALID_OPENING_QUOTE" || code === "CSV_INVALID_CLOSING_QUOTE")
    return `The row after line ${line} has a quotation mark in the middle of a cell. Inside a cell it is written twice: "".`;
  return `The row after line ${line} cannot be read: ${message}`;
}

/** The beginning, as far as the first line goes. */
async function headOf(text: AsyncGenerator<string>): Promise<string> {
  let head = "";
  while (!head.includes("\n") && head.length < 1_000_000) {
    const { value, done } = await text.next();
    if (done) break;
    head += value;
  }
  return head;
}

async function* following(head: string, text: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* text;
}

/** What stands most often between the names of the first line. */
function delimiterOf(head: string): string {
  const line = (head.split("\n")[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((d) => [line.split(d).length, d] as const);
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}
