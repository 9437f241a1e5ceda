import type { EntityManager } from "typeorm";
import type { Fields, Thing, WriteRules } from "../../import/write/rules";
import { isEmpty, valueHash } from "../../import/write/value-hash";
import { nameOf, RecordTable } from "./record-table";

/** Under this name stands the id of a thing's row. */
const rowField = "";
/** Stands for a value that was a merchant's already when the seed first saw it. */
const merchants = "merchant's";
/** Stands for a row that is gone since before anything was remembered. */
const gone = "gone";
/** Before the id of a row that the seed itself has taken away. */
const withdrawn = "withdrawn ";

export interface RecordsOptions {
  /** Whether the seed puts everything back, including changes by people. */
  reset: boolean;
}

/**
 * What the seed has written last, by thing and field. A value that still is what was written is the
 * seed's to change; any other is a merchant's, and stays. What was written once and is away now was
 * deleted, and stays so.
 */
export class SeedRecords implements WriteRules {
  /** What a reset puts back, as `<kind> <code>` with its fields. */
  readonly putBack = new Map<string, string[]>();
  private readonly before: ReadonlySet<string>;

  private constructor(
    private readonly table: RecordTable,
    /** The shop is from before records: what is there is compared with the catalogue of today. */
    readonly adopts: boolean,
    readonly reset: boolean,
  ) {
    this.before = new Set(table.names());
  }

  static async open(em: EntityManager, { reset }: RecordsOptions): Promise<SeedRecords> {
    const table = await RecordTable.read(em);
    const [seeded] = await em.query("SELECT 1 FROM maru_seed LIMIT 1");
    return new SeedRecords(table, seeded !== undefined && table.isEmpty, reset);
  }

  /** Whether the seed has written the thing, or met it, at any time. */
  has(thing: Thing): boolean {
    return this.table.get(thing, rowField) !== undefined;
  }

  /** The id of the row that the thing had last. */
  idOf(thing: Thing): number | undefined {
    return Number(this.table.get(thing, rowField)?.replace(withdrawn, "")) || undefined;
  }

  /** Whether the seed itself has taken the thing away. */
  isWithdrawn(thing: Thing): boolean {
    return this.table.get(thing, rowField)?.startsWith(withdrawn) ?? false;
  }

  /** Notes that the thing has this row. */
  noteRow(thing: Thing, id: string | number): void {
    this.table.set(thing, rowField, String(id));
  }

  /** Notes that the thing is away since before anything was remembered. */
  noteGone(thing: Thing): void {
    this.table.set(thing, rowField, gone);
  }

  noteWithdrawn(thing: Thing, id: string | number): void {
    this.table.set(thing, rowField, withdrawn + id);
  }

  /** The codes of a kind's things that begin with a text. */
  codesOf(kind: string, prefix: string): string[] {
    const start = nameOf({ kind, code: prefix });
    return this.table
      .names()
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(kind.length + 1));
  }

  /** The fields that a thing is remembered with. */
  fieldsOf(thing: Thing): string[] {
    return this.table.fieldsOf(thing).filter((field) => field !== rowField);
  }

  /** Whether a field still is what the seed wrote last. */
  isUntouched(thing: Thing, field: string, present: unknown): boolean {
    return this.table.get(thing, field) === valueHash(present);
  }

  /** Notes what a thing is made with. */
  noteWritten(thing: Thing, values: Fields): void {
    for (const [field, value] of Object.entries(values))
      this.table.set(thing, field, valueHash(value));
  }

  /** What the seed once put into a set, and no longer has there; merchants' additions stay. */
  toRemove(thing: Thing, set: string, present: Fields, wanted: Fields): string[] {
    const old = this.fieldsOf(thing).filter(
      (field) => field.startsWith(`${set}:`) && !(field in wanted),
    );
    const remove = old.filter((field) => field in present && this.isUntouched(thing, field, true));
    for (const field of old) this.table.delete(thing, field);
    return remove;
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
    return Object.keys(wanted).filter((field) =>
      this.mayWrite(thing, field, present[field], wanted[field]),
    );
  }

  private mayWrite(thing: Thing, field: string, present: unknown, wanted: unknown): boolean {
    const was = this.table.get(thing, field);
    const [is, shall] = [valueHash(present), valueHash(wanted)];
    if (is === shall) {
      // A merchant who chose the catalogue's next value beforehand keeps it as their own.
      if (was === undefined || this.reset) this.table.set(thing, field, shall);
      return false;
    }
    if (this.reset) this.notePutBack(thing, field);
    // The seed has learnt a field of a thing that it knows: nothing is lost while it is empty.
    else if (was === undefined && (!this.before.has(nameOf(thing)) || !isEmpty(present))) {
      this.table.set(thing, field, merchants);
      return false;
    } else if (was !== undefined && was !== is) return false;
    this.table.set(thing, field, shall);
    return true;
  }

  /** Writes down what changed, in the transaction of the values themselves. */
  async save(em: EntityManager): Promise<void> {
    await this.table.save(em);
  }
}
