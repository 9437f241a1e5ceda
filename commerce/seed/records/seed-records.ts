import type { EntityManager } from "typeorm";
import { isEmpty, valueHash } from "./value-hash";

/** A thing of the demonstration, named so that its row is found again after a merchant renamed it. */
export interface Thing {
  kind: string;
  /** Unique in its kind, and the same in every version of the catalogue. */
  code: string;
}

/** Values by the name of their field: `enabled`, `name@ko`, `price@kr`, `customFields.phone`. */
export type Fields = Record<string, unknown>;

/** Under this name stands the id of a thing's row. */
const rowField = "";
/** Stands for a value that was a merchant's already when the seed first saw it. */
const merchants = "merchant's";
/** Stands for a row that is gone since before anything was remembered. */
const gone = "gone";
/** Before the id of a row that the seed itself has taken away. */
const withdrawn = "withdrawn ";

export interface RecordsOptions {
  /** Whether everything is put back, whoever changed it. */
  reset: boolean;
}

/**
 * What the seed has written last, by thing and field. A value that still is what was written is the
 * seed's to change; any other is a merchant's, and stays. What was written once and is away now was
 * deleted, and stays so.
 */
export class SeedRecords {
  /** What a reset puts back, as `<kind> <code>` with its fields. */
  readonly putBack = new Map<string, string[]>();
  /** How many values of things that were there were written. */
  changes = 0;
  private readonly before: ReadonlySet<string>;
  private readonly touched = new Map<string, [Thing, string]>();

  private constructor(
    private readonly records: Map<string, Map<string, string>>,
    /** The shop is from before records: what is there is compared with the catalogue of today. */
    readonly adopts: boolean,
    readonly reset: boolean,
  ) {
    this.before = new Set(records.keys());
  }

  static async open(em: EntityManager, { reset }: RecordsOptions): Promise<SeedRecords> {
    const rows: (Thing & { field: string; value: string })[] = await em.query(
      "SELECT kind, code, field, value FROM seed_record",
    );
    const records = new Map<string, Map<string, string>>();
    for (const { field, value, ...thing } of rows) {
      const fields = records.get(nameOf(thing)) ?? new Map<string, string>();
      records.set(nameOf(thing), fields.set(field, value));
    }
    const [seeded] = await em.query("SELECT 1 FROM maru_seed LIMIT 1");
    return new SeedRecords(records, seeded !== undefined && rows.length === 0, reset);
  }

  /** Whether the seed has written the thing, or met it, at any time. */
  has(thing: Thing): boolean {
    return this.get(thing, rowField) !== undefined;
  }

  /** The id of the row that the thing had last. */
  idOf(thing: Thing): number | undefined {
    return Number(this.get(thing, rowField)?.replace(withdrawn, "")) || undefined;
  }

  /** Whether the seed itself has taken the thing away. */
  isWithdrawn(thing: Thing): boolean {
    return this.get(thing, rowField)?.startsWith(withdrawn) ?? false;
  }

  /** Notes that the thing has this row. */
  noteRow(thing: Thing, id: string | number): void {
    this.set(thing, rowField, String(id));
  }

  /** Notes that the thing is away since before anything was remembered. */
  noteGone(thing: Thing): void {
    this.set(thing, rowField, gone);
  }

  noteWithdrawn(thing: Thing, id: string | number): void {
    this.set(thing, rowField, withdrawn + id);
  }

  /** The codes of a kind's things that begin with a text. */
  codesOf(kind: string, prefix: string): string[] {
    const start = nameOf({ kind, code: prefix });
    return [...this.records.keys()]
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(kind.length + 1));
  }

  /** The fields that a thing is remembered with. */
  fieldsOf(thing: Thing): string[] {
    return [...(this.records.get(nameOf(thing))?.keys() ?? [])].filter((f) => f !== rowField);
  }

  /** Whether a field still is what the seed wrote last. */
  isUntouched(thing: Thing, field: string, present: unknown): boolean {
    return this.get(thing, field) === valueHash(present);
  }

  /** Notes what a thing is made with. */
  noteWritten(thing: Thing, values: Fields): void {
    for (const [field, value] of Object.entries(values)) this.set(thing, field, valueHash(value));
  }

  forget(thing: Thing, field: string): void {
    this.records.get(nameOf(thing))?.delete(field);
    this.touched.set(`${nameOf(thing)} ${field}`, [thing, field]);
  }

  /** Says of a reset that it puts something back. */
  notePutBack(thing: Thing, what: string): void {
    if (!this.reset) return;
    const name = nameOf(thing);
    this.putBack.set(name, [...(this.putBack.get(name) ?? []), what]);
  }

  /** The fields that are the seed's to write and have another value now; noted as written. */
  toWrite(thing: Thing, present: Fields, wanted: Fields, isNew = false): string[] {
    if (isNew) {
      this.noteWritten(thing, wanted);
      return Object.keys(wanted);
    }
    const fields = Object.keys(wanted).filter((field) =>
      this.mayWrite(thing, field, present[field], wanted[field]),
    );
    this.changes += fields.length;
    return fields;
  }

  private mayWrite(thing: Thing, field: string, present: unknown, wanted: unknown): boolean {
    const was = this.get(thing, field);
    const [is, shall] = [valueHash(present), valueHash(wanted)];
    if (is === shall) {
      // A merchant who chose the catalogue's next value beforehand keeps it as their own.
      if (was === undefined || this.reset) this.set(thing, field, shall);
      return false;
    }
    if (this.reset) this.notePutBack(thing, field);
    // The seed has learnt a field of a thing that it knows: nothing is lost while it is empty.
    else if (was === undefined && (!this.before.has(nameOf(thing)) || !isEmpty(present))) {
      this.set(thing, field, merchants);
      return false;
    } else if (was !== undefined && was !== is) return false;
    this.set(thing, field, shall);
    return true;
  }

  /** Writes down what changed, in the transaction of the values themselves. */
  async save(em: EntityManager): Promise<void> {
    const rows = [...this.touched.values()].map(([{ kind, code }, field]) => {
      const value = this.get({ kind, code }, field);
      return { kind, code, field, value: value ?? null };
    });
    if (rows.length === 0) return;
    const list = `jsonb_to_recordset($1::jsonb) AS r(kind text, code text, field text, value text)`;
    const parameters = [JSON.stringify(rows)];
    await em.query(
      `DELETE FROM seed_record s USING ${list}
       WHERE r.value IS NULL AND (s.kind, s.code, s.field) = (r.kind, r.code, r.field)`,
      parameters,
    );
    await em.query(
      `INSERT INTO seed_record (kind, code, field, value)
       SELECT kind, code, field, value FROM ${list} WHERE value IS NOT NULL
       ON CONFLICT (kind, code, field) DO UPDATE SET value = excluded.value`,
      parameters,
    );
    this.touched.clear();
  }

  private get(thing: Thing, field: string): string | undefined {
    return this.records.get(nameOf(thing))?.get(field);
  }

  private set(thing: Thing, field: string, value: string): void {
    const name = nameOf(thing);
    const fields = this.records.get(name) ?? new Map<string, string>();
    if (fields.get(field) === value) return;
    this.records.set(name, fields.set(field, value));
    this.touched.set(`${name} ${field}`, [thing, field]);
  }
}

function nameOf({ kind, code }: Thing): string {
  return `${kind} ${code}`;
}
