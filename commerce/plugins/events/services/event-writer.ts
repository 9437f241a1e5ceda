import { Injectable, type OnApplicationShutdown } from "@nestjs/common";
import { Logger, TransactionalConnection } from "@vendure/core";
import { eventChannel } from "../../../contracts/event-log";
import type { EventRow } from "../event";

/** Rows that wait for the database at most; beyond them senders are asked to come again. */
const mostWaiting = 5_000;
/** Rows of one moment are written together. */
const gathering = 40;

/** What is written: its column has the same name, unless an older one is told. */
const columns: [keyof EventRow, type: string, column?: string][] = [
  ["eventId", "uuid"],
  ["subject", "uuid"],
  ["type", "varchar"],
  ["market", "varchar"],
  ["productId", "int"],
  ["store", "varchar"],
  ["term", "varchar"],
  ["requestId", "uuid"],
  ["carousel", "varchar", "rail"],
  ["position", "smallint"],
  ["at", "timestamptz"],
  ["personalisation", "boolean"],
  ["analytics", "boolean"],
];
const names = columns.map(([name, , column = name]) => `"${column}"`).join(", ");
// Products and stores that there are not are looked for here.
const insert = `INSERT INTO shop_event (${names})
  SELECT ${names} FROM unnest(${columns.map(([, type], i) => `$${i + 1}::${type}[]`).join(", ")})
    AS sent(${names})
  WHERE ("productId" IS NULL
      OR EXISTS (SELECT 1 FROM product p WHERE p.id = sent."productId" AND p."deletedAt" IS NULL))
    AND (store IS NULL
      OR EXISTS (SELECT 1 FROM stock_location l WHERE l."customFieldsCode" = sent.store))
  ON CONFLICT ("eventId") DO NOTHING RETURNING id`;

interface Batch {
  rows: EventRow[];
  done: Promise<ReadonlySet<string>>;
  settle: { resolve(written: ReadonlySet<string>): void; reject(error: unknown): void };
}

/** Writes events in batches. A sender waits until its events are in the database. */
@Injectable()
export class EventWriter implements OnApplicationShutdown {
  private waiting = 0;
  private batch: Batch | undefined;
  private working: Promise<unknown> = Promise.resolve();

  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * Writes the rows; answers which of them are in the log now, sent once or again. Undefined when
   * too many wait already: nothing is lost, because the sender keeps them.
   */
  async write(rows: EventRow[]): Promise<ReadonlySet<string> | undefined> {
    if (rows.length === 0) return new Set();
    if (this.waiting + rows.length > mostWaiting) return undefined;
    this.waiting += rows.length;
    this.batch ??= this.open();
    const { batch } = this;
    batch.rows.push(...rows);
    try {
      return await batch.done;
    } finally {
      this.waiting -= rows.length;
    }
  }

  /** Resolves when everything that was sent before is written. */
  async settled(): Promise<void> {
    if (this.batch) this.close();
    await this.working;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.settled();
  }

  private open(): Batch {
    let settle: Batch["settle"] = { resolve: () => undefined, reject: () => undefined };
    const done = new Promise<ReadonlySet<string>>((resolve, reject) => {
      settle = { resolve, reject };
    });
    const batch = { rows: [], done, settle };
    setTimeout(() => this.batch === batch && this.close(), gathering);
    return batch;
  }

  private close(): void {
    const { batch } = this;
    this.batch = undefined;
    if (batch) this.working = this.working.then(() => this.insert(batch));
  }

  private async insert({ rows, settle }: Batch): Promise<void> {
    try {
      const values = columns.map(([name]) => rows.map((row) => row[name]));
      const written: { id: number }[] = await this.connection.rawConnection.query(insert, values);
      const until = Math.max(0, ...written.map(({ id }) => id));
      if (until > 0)
        await this.connection.rawConnection.query("SELECT pg_notify($1, $2)", [
          eventChannel,
          JSON.stringify({ until }),
        ]);
      const kept: { eventId: string }[] = await this.connection.rawConnection.query(
        `SELECT "eventId" FROM shop_event WHERE "eventId" = ANY($1)`,
        [rows.map(({ eventId }) => eventId)],
      );
      settle.resolve(new Set(kept.map(({ eventId }) => eventId)));
    } catch (error) {
      Logger.warn(`Events could not be written: ${String(error)}`, "Events");
      settle.reject(error);
    }
  }
}
