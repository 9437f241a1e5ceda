import { quoted, Refused, UnreadableFile } from "../refused";
import type { RefusedRow } from "../report";
import type { Shop } from "../shop/shop";
import { Vocabulary } from "../shop/vocabulary";
import { type Format, formatOf } from "./formats";
import { readRecords } from "./records";
import { type Row, RowReader } from "./rows";
import { Spool } from "./spool";

/** A whole file, read and checked before anything of it is written. */
export interface ReadFile {
  format: Format["name"];
  spool: Spool<Row>;
  words: Vocabulary;
  rows: number;
  /** Groups that cannot be written, with the line that says why. */
  refusedGroups: Map<string, number>;
  refused: RefusedRow[];
  notes: string[];
}

/**
 * Reads a file to its end. Rows that cannot be right refuse their products.
 * @throws UnreadableFile when the file as a whole cannot be understood
 */
export async function readFile(shop: Shop, file: string, encoding?: string): Promise<ReadFile> {
  const words = new Vocabulary(shop);
  const spool = await Spool.open<Row>();
  const refusedGroups = new Map<string, number>();
  const refused: RefusedRow[] = [];
  const seen = { sku: new Map<string, number>(), barcode: new Map<string, number>() };
  let rows = 0;
  let format: Format | undefined;
  let reader: RowReader | undefined;
  try {
    for await (const { line, cells } of readRecords(file, encoding)) {
      if (!format || !reader) {
        format = formatOf(cells);
        reader = new RowReader(shop, words, format);
        checkHeader(format, reader, cells);
        continue;
      }
      const row = reader.read(line, cells);
      if (!row) continue;
      rows++;
      row.refused ??= twin(row, seen);
      const group = row.product ? `product ${row.product}` : groupOf(row.sku || `of line ${line}`);
      if (row.refused) {
        refused.push({ line, sku: row.sku, reason: row.refused });
        if (!refusedGroups.has(group)) refusedGroups.set(group, line);
      }
      await spool.add(group, row);
    }
  } catch (error) {
    await spool.close();
    throw error;
  }
  if (!format || !reader) {
    await spool.close();
    throw new UnreadableFile("The file is empty.");
  }
  const unknown = [...format.ignored, ...reader.unknown].filter((header) => header.trim() !== "");
  const notes = [
    ...(format.name === "own" ? [] : [`The file is read as a product file of ${format.name}.`]),
    ...(unknown.length > 0
      ? [`Columns that are left out: ${unknown.map(quoted).join(", ")}.`]
      : []),
    ...[...reader.untaxed].map(
      (tax) =>
        `The tax category ${quoted(tax)} has no rate in ${shop.untaxed.get(tax.toLowerCase())?.join(", ")}. What is sold there has no tax until it has one (Tax Rates in the dashboard).`,
    ),
  ];
  return { format: format.name, spool, words, rows, refusedGroups, refused, notes };
}

/** The group of a row that names no product. */
export function groupOf(sku: string): string {
  return `sku ${sku}`;
}

function checkHeader(format: Format, reader: RowReader, headers: readonly string[]): void {
  if (format.name !== "own") return;
  const doubled = headers.find((header, i) => header !== "" && headers.indexOf(header) !== i);
  if (doubled !== undefined) throw new UnreadableFile(`Two columns are called ${quoted(doubled)}.`);
  const columns = headers.map((header) => {
    try {
      return reader.column(header);
    } catch (error) {
      throw error instanceof Refused ? new UnreadableFile(error.message) : error;
    }
  });
  const hasSku = headers.some((header, i) => columns[i] && /^sku$/i.test(header.trim()));
  if (!hasSku)
    throw new UnreadableFile(
      `The first line has no column “sku”. It names the columns: ${headers.slice(0, 8).map(quoted).join(", ")} (docs/import.md).`,
    );
}

function twin(row: Row, seen: Record<"sku" | "barcode", Map<string, number>>): string | undefined {
  if (row.sku) {
    const first = seen.sku.get(row.sku);
    if (first !== undefined) return `the SKU ${quoted(row.sku)} stands on line ${first} already`;
    seen.sku.set(row.sku, row.line);
  }
  const { barcode } = row.cells;
  if (!barcode) return undefined;
  const first = seen.barcode.get(barcode);
  if (first !== undefined) return `barcode: ${barcode} stands on line ${first} already`;
  seen.barcode.set(barcode, row.line);
  return undefined;
}
