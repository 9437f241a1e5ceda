import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import {
  type StandingNews,
  StockLedger,
  type StockNews,
  type Taken,
} from "../../../contracts/stock-ledger";
import { type BroughtUp, bringUp } from "../bring-up";
import { StockEvent } from "../entities/stock-event.entity";
import { type Entry, foldEntries } from "../fold";
import { keyOf, type Level, lockLevels, type Place, placesOf } from "../place";
import { AdjustmentWriter, type Change } from "./adjustment-writer";
import { type Balance, BalanceWriter } from "./balance-writer";
import { BookReader } from "./book-reader";
import { DiscrepancyWriter } from "./discrepancy-writer";
import { NewsWriter } from "./news-writer";

/** A book of more lines than this from before yesterday is brought forward. */
const longest = 500;

interface Fresh {
  news: StockNews;
  row: number;
}

interface Page {
  place: Place;
  level: Level;
  fresh: Fresh[];
  entries: readonly Entry[];
  now: BroughtUp;
}

@Injectable()
export class LedgerService extends StockLedger {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly news: NewsWriter,
    private readonly books: BookReader,
    private readonly balances: BalanceWriter,
    private readonly adjustments: AdjustmentWriter,
    private readonly discrepancies: DiscrepancyWriter,
  ) {
    super();
  }

  async take(tx: RequestContext, news: readonly StockNews[]): Promise<Taken[]> {
    if (news.length === 0) return [];
    const rows = await this.news.add(tx, news);
    const fresh = news.flatMap((said, index) => {
      const row = rows[index];
      return row === undefined ? [] : [{ news: said, row }];
    });
    if (fresh.length === 0) return news.map(() => ({ status: "duplicate" }));
    const pages = await this.read(tx, fresh);
    const booked = await this.write(tx, pages);
    const superseded = new Set(
      pages.flatMap(({ now, fresh: own, entries }) => {
        const read = new Set(entries.map(({ event }) => event));
        // What is older than all that was read is older than the latest count.
        return own.flatMap(({ row }) => (now.superseded.has(row) || !read.has(row) ? [row] : []));
      }),
    );
    return rows.map((row) => {
      if (row === undefined) return { status: "duplicate" };
      const adjustment = booked.get(row);
      const status = superseded.has(row) ? "superseded" : "applied";
      return adjustment ? { status, adjustment } : { status };
    });
  }

  async standing(tx: RequestContext, source: string): Promise<StandingNews[]> {
    return this.connection.getRepository(tx, StockEvent).query(
      `SELECT "eventId" AS id, type, quantity FROM stock_event
       WHERE source = $1 AND NOT withdrawn ORDER BY stock_event.id`,
      [source],
    );
  }

  async withdraw(
    tx: RequestContext,
    { source, news }: { source: string; news: readonly string[] },
    id: string,
  ): Promise<void> {
    const repository = this.connection.getRepository(tx, StockEvent);
    const named = { source, eventId: In([...news]), withdrawn: false };
    const said = await repository.findBy(named);
    const places = placesOf(said);
    if (places.length === 0) return;
    const levels = await lockLevels(this.connection, tx, places);
    const before = await this.books.read(tx, places, () => 0);
    await repository.update(named, { withdrawn: true });
    const after = await this.books.read(tx, places, () => 0);
    const changes: Change[] = [];
    for (const place of places) {
      const level = levels.get(keyOf(place));
      if (!level) continue;
      const [was, is] = [before, after].map((books) => foldEntries(books.get(keyOf(place)) ?? []));
      const { id: row } = await repository.save(
        new StockEvent({
          source: "withdrawal",
          eventId: `${id} ${keyOf(place)}`,
          ...place,
          type: "withdrawal",
          quantity: 0,
          at: new Date(),
          sequence: 0,
        }),
      );
      const carried = is?.fromBalance ? await this.carriedOf(tx, said, place) : 0;
      const change = (is?.onHand ?? 0) - (was?.onHand ?? 0) - carried;
      changes.push({ level, onHand: Math.max(0, level.onHand + change), row: Number(row) });
    }
    await this.adjustments.write(tx, changes);
  }

  /** Locks the places of news and reads their books. */
  private async read(tx: RequestContext, fresh: readonly Fresh[]): Promise<Page[]> {
    const places = placesOf(fresh.map(({ news }) => news));
    const levels = await lockLevels(this.connection, tx, places);
    const rowsOf = (type: StockNews["type"]) =>
      fresh.filter(({ news }) => news.type === type).map(({ row }) => row);
    const [counts, shorts] = [rowsOf("count"), rowsOf("short")];
    if (counts.length > 0) await this.balances.voidBy(tx, counts);
    if (shorts.length > 0) await this.news.notePromised(tx, shorts);
    const of = byPlace(fresh);
    const books = await this.books.read(
      tx,
      places,
      (place) => of(place).filter(({ news }) => news.type === "count").length,
    );
    return places.flatMap((place) => {
      const level = levels.get(keyOf(place));
      if (!level) return [];
      const entries = books.get(keyOf(place)) ?? [];
      const own = of(place);
      const now = bringUp(entries, new Set(own.map(({ row }) => row)), level.onHand);
      return [{ place, level, fresh: own, entries, now }];
    });
  }

  private async write(tx: RequestContext, pages: readonly Page[]) {
    const notIn = pages
      .filter(({ now }) => now.begins)
      .flatMap(({ fresh }) => fresh.map(({ row }) => row));
    await this.balances.draw(tx, pages.flatMap(balanceOf), notIn);
    const booked = await this.adjustments.write(
      tx,
      pages.flatMap(({ level, now, fresh }) => {
        const row = fresh[0]?.row;
        return row === undefined ? [] : [{ level, onHand: now.onHand, row }];
      }),
    );
    const explained = new Map(
      pages.flatMap(({ fresh }) => fresh.map(({ row, news }) => [row, news.explained] as const)),
    );
    const found = pages.map(({ place, now: { checks, missing, from } }) => ({
      ...place,
      checks,
      missing,
      from,
    }));
    await this.discrepancies.write(tx, found, explained);
    return booked;
  }

  /** By how much news that a balance contains had changed stock. */
  private async carriedOf(
    tx: RequestContext,
    said: readonly StockEvent[],
    place: Place,
  ): Promise<number> {
    const carried = said.filter((event) => event.carried && keyOf(event) === keyOf(place));
    const [row]: { sum: string | null }[] = await this.connection
      .getRepository(tx, StockEvent)
      .query("SELECT SUM(quantity) FROM stock_movement WHERE id = ANY($1)", [
        carried.flatMap(({ movementId }) => movementId ?? []),
      ]);
    return Number(row?.sum ?? 0);
  }
}

/** News by its place. */
function byPlace(fresh: readonly Fresh[]): (place: Place) => Fresh[] {
  const groups = new Map<string, Fresh[]>();
  for (const one of fresh) {
    const key = keyOf(one.news);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return (place) => groups.get(keyOf(place)) ?? [];
}

/** What is to be drawn for a place: its beginning, or what has grown long. */
function balanceOf({ place, level, entries, now }: Page): Balance[] {
  if (now.begins) return [{ ...place, onHand: level.onHand, at: undefined }];
  const isPast = ({ old, type }: Entry) => old || type === "balance";
  const past = entries.slice(0, entries.findLastIndex(isPast) + 1);
  const count = entries.findLastIndex(({ type }) => type === "count");
  if (past.slice(count + 1).filter(({ carried }) => !carried).length <= longest) return [];
  const { onHand } = foldEntries(past);
  return onHand === undefined ? [] : [{ ...place, onHand, at: past.at(-1)?.at }];
}
