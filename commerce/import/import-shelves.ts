import type { INestApplicationContext } from "@nestjs/common";
import { TransactionalConnection } from "@vendure/core";
import type { EntityManager } from "typeorm";
import {
  longestShelf,
  mostOrdersOnShelf,
  type StagingShelf,
  shelfKey,
} from "../../contracts/pickup/shelves";
import { cleanText } from "../../contracts/text/clean-text";
import { plainNumber } from "../../contracts/text/plain-signs";
import { readShelfKind } from "./columns";
import { unguarded } from "./export/csv-line";
import type { ImportOptions } from "./import-catalogue";
import { readRecords } from "./read/records";
import { quoted, Refused, UnreadableFile } from "./refused";
import type { Report } from "./report";
import { codesOf, loadShop, type Place, placeIn, type Shop } from "./shop/shop";

const columns = ["shelf", "location", "capacity", "kind", "active"] as const;
type Cells = Partial<Record<(typeof columns)[number], string>>;

interface Row extends StagingShelf {
  line: number;
  place: Place;
}

/**
 * Brings a shop's staging shelves to what a file says, in one transaction. Shelves that it does not
 * name stay. Rows that cannot be right are left out and reported.
 */
export async function importShelves(
  app: INestApplicationContext,
  options: ImportOptions,
): Promise<Report> {
  const em = app.get(TransactionalConnection).rawConnection.manager;
  const shop = await loadShop(em, options);
  const report: Report = {
    ...{ of: ["shelf", "shelves"], rows: 0, added: 0, changed: 0, same: 0 },
    ...{ refused: [], notes: [], changes: [] },
  };
  const rows = await readRows(shop, options, report);
  await em.transaction(async (tx) => {
    for (const row of rows) await write(tx, row, report, options.isDry);
  });
  return report;
}

async function readRows(shop: Shop, options: ImportOptions, report: Report): Promise<Row[]> {
  const seen = new Map<string, number>();
  const rows: Row[] = [];
  let headers: string[] | undefined;
  for await (const { line, cells } of readRecords(options.file, options.encoding)) {
    if (!headers) {
      headers = headersOf(cells, report);
      continue;
    }
    if (cells.every((cell) => cell.trim() === "")) continue;
    report.rows++;
    const row: Cells = Object.fromEntries(
      headers.map((header, i) => [header, cleanText(unguarded(cells[i] ?? "")).trim()]),
    );
    try {
      const shelf = shelfOf(shop, row);
      const key = `${shelf.place.code} ${shelfKey(shelf.name)}`;
      const first = seen.get(key);
      if (first) throw new Refused(`the shelf stands on line ${first} already`);
      seen.set(key, line);
      rows.push({ ...shelf, line });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      report.refused.push({ line, sku: row.shelf ?? "", reason: error.message });
    }
  }
  if (!headers) throw new UnreadableFile("The file is empty.");
  return rows;
}

function headersOf(cells: readonly string[], report: Report): string[] {
  const headers = cells.map((cell) => cleanText(cell).trim().toLowerCase());
  for (const needed of ["shelf", "capacity"])
    if (!headers.includes(needed))
      throw new UnreadableFile(`The first line has no column “${needed}” (docs/import.md).`);
  const unknown = headers.filter((header) => header && !columns.some((name) => name === header));
  if (unknown.length > 0)
    report.notes.push(`Columns that are left out: ${unknown.map(quoted).join(", ")}.`);
  return headers;
}

function shelfOf(shop: Shop, row: Cells): StagingShelf & { place: Place } {
  const { shelf: name = "", location = "", active = "" } = row;
  if (name === "" || name === "-") throw new Refused("the row names no shelf");
  if (name.length > longestShelf)
    throw new Refused(`shelf: has ${name.length} characters; at most ${longestShelf} are kept`);
  const capacity = plainNumber(row.capacity ?? "");
  if (!/^[1-9]\d{0,2}$/.test(capacity))
    throw new Refused(`${quoted(capacity)} is no number of orders from 1 to ${mostOrdersOnShelf}`);
  if (!/^(|yes|no)$/i.test(active)) throw new Refused(`${quoted(active)} is neither yes nor no`);
  const place = location ? placeIn(shop.locations, location) : shop.location;
  if (!place) throw new Refused(`of which store? (${codesOf(shop.locations)})`);
  return {
    ...{ name, place, capacity: Number(capacity), kind: readShelfKind(row.kind ?? "") },
    active: active.toLowerCase() !== "no",
  };
}

async function write(em: EntityManager, row: Row, report: Report, isDry: boolean): Promise<void> {
  const { place, name, kind, capacity, active } = row;
  const key = shelfKey(name);
  const [known]: StagingShelf[] = await em.query(
    `SELECT name, kind, capacity, active FROM staging_shelf
     WHERE "storeId" = $1 AND key = $2 FOR UPDATE`,
    [place.id, key],
  );
  const fresh = { name, kind, capacity, active };
  if (known && JSON.stringify({ ...known }) === JSON.stringify(fresh)) {
    report.same++;
    return;
  }
  if (known) report.changed++;
  else report.added++;
  report.changes.push(`${place.code} ${name}: ${known ? "changed" : "new"}`);
  if (isDry) return;
  await em.query(
    `INSERT INTO staging_shelf ("storeId", key, name, kind, capacity, active)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT ("storeId", key) DO UPDATE
     SET name = excluded.name, kind = excluded.kind, capacity = excluded.capacity,
       active = excluded.active, "updatedAt" = now()`,
    [place.id, key, name, kind, capacity, active],
  );
}
