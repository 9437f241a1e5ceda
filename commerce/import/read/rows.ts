import { type Cells, type Column, columnOf, joined, listed, readCell } from "../columns";
import { unguarded } from "../export/csv-line";
import { quoted, Refused } from "../refused";
import { codesOf, placeIn, type Shop } from "../shop/shop";
import type { Vocabulary } from "../shop/vocabulary";
import { type Format, type OwnRow } from "./formats";

/** A row as it is to be written. */
export interface Row {
  line: number;
  sku: string;
  /** Names the product; the rows of one stand together. */
  product: string;
  /** Of the product that the row belongs to. */
  shared: Cells;
  cells: Cells;
  /** Why it cannot be written. */
  refused?: string;
}

/** Turns rows of a file into cells, with its columns understood once. */
export class RowReader {
  /** Columns that the import does not know. */
  readonly unknown = new Set<string>();
  /** Tax categories of the file that lack a rate in a market. */
  readonly untaxed = new Set<string>();
  private readonly columns = new Map<string, Column | undefined>();

  constructor(
    private readonly shop: Shop,
    private readonly words: Vocabulary,
    private readonly format: Format,
  ) {}

  /** @returns undefined for a row in which nothing stands */
  read(line: number, raw: readonly string[]): Row | undefined {
    if (raw.every((cell) => cell.trim() === "")) return undefined;
    const row: Row = { line, sku: "", product: "", shared: {}, cells: {} };
    try {
      this.fill(row, this.format.toOwn(raw));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      row.refused = error.message;
    }
    return row;
  }

  private fill(row: Row, own: OwnRow): void {
    const cells: Record<Column["scope"], Cells> = {
      row: {},
      product: row.shared,
      variant: row.cells,
    };
    const columns = Object.entries(own).flatMap(([header, text]) => {
      const column = this.column(header);
      return column ? [{ column, text }] : [];
    });
    // Its names first: what else is wrong is said of them.
    columns.sort((a, b) => Number(a.column.scope !== "row") - Number(b.column.scope !== "row"));
    for (const { column, text } of columns) {
      Object.assign(cells[column.scope], readCell(column, unguarded(text)));
      row.sku = cells.row.sku ?? "";
      row.product = cells.row.product ?? "";
    }
    const { tax } = row.cells;
    if (tax && this.shop.untaxed.has(tax.toLowerCase())) this.untaxed.add(tax);
    const { location } = cells.row;
    for (const what of ["stock", "bin"]) {
      const text = cells.row[what];
      if (text !== undefined) row.cells[`${what}@${this.placeOf(what, location)}`] = text;
    }
    this.resolve(row.shared);
    this.resolve(row.cells);
    if (!row.sku && !isExtra(own)) throw new Refused("the row has no SKU");
  }

  /** @throws Refused for a column that the shop cannot have */
  column(header: string): Column | undefined {
    if (this.columns.has(header)) return this.columns.get(header);
    const column = columnOf(this.shop, header);
    if (!column) this.unknown.add(header);
    this.columns.set(header, column);
    return column;
  }

  private placeOf(what: string, wish: string | undefined): string {
    const { locations, location } = this.shop;
    if (wish) return placeIn(locations, wish).code;
    if (location) return location.code;
    const example = locations.find(({ isKnown }) => isKnown);
    throw new Refused(
      example
        ? `${what}: of which store or depot? Say it for the whole file, such as --location ${example.code}, or for each row in a column “location” (${codesOf(locations)})`
        : `${what}: the shop has no store or depot yet`,
    );
  }

  /** Words of options and facets as codes; those of other languages only name them. */
  private resolve(cells: Cells): void {
    for (const [key, text] of Object.entries(cells)) {
      const [, kind, group, language] =
        /^(option|facet|variant facet):([^:]+)(?::(.+))?$/.exec(key) ?? [];
      if (!kind || !group) continue;
      const of = kind === "option" ? ("option" as const) : ("facet" as const);
      if (language === undefined) {
        const codes = listed(text).map((word) => this.codeOf(of, group, word));
        cells[key] = kind === "option" ? joined(codes) : joined([...new Set(codes)]);
        continue;
      }
      const [codes, names] = [listed(cells[`${kind}:${group}`] ?? ""), listed(text)];
      delete cells[key];
      if (names.length === 0) continue;
      if (codes.length !== names.length)
        throw new Refused(`${key}: ${quoted(text)} has not as many values as ${kind}:${group}`);
      for (const [i, name] of names.entries())
        this.words.name(of, group, this.codeOf(of, group, codes[i] ?? ""), language, name);
    }
    for (const [key, text] of Object.entries(cells))
      if (/^(facet|variant facet):/.test(key)) cells[key] = joined(listed(text).sort());
  }

  private codeOf(kind: "option" | "facet", group: string, word: string): string {
    try {
      return this.words.codeOf(kind, group, word);
    } catch (error) {
      throw error instanceof Refused ? new Refused(`${kind}:${group}: ${error.message}`) : error;
    }
  }
}

/** A row with nothing but more pictures of the product above it. */
function isExtra(own: OwnRow): boolean {
  return Boolean(own.product && own.pictures) && Object.keys(own).length <= 3;
}
