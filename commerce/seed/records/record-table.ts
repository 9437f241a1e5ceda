import type { EntityManager } from "typeorm";
import type { Thing } from "../../import/write/rules";

export function nameOf({ kind, code }: Thing): string {
  return `${kind} ${code}`;
}

/** The table `seed_record` in memory: read at once, and written back as far as it changed. */
export class RecordTable {
  private readonly values = new Map<string, Map<string, string>>();
  private readonly changed = new Map<string, [Thing, string]>();

  static async read(em: EntityManager): Promise<RecordTable> {
    const rows: (Thing & { field: string; value: string })[] = await em.query(
      "SELECT kind, code, field, value FROM seed_record",
    );
    const table = new RecordTable();
    for (const { field, value, ...thing } of rows) table.of(thing).set(field, value);
    return table;
  }

  get isEmpty(): boolean {
    return this.values.size === 0;
  }

  /** All things, as `<kind> <code>`. */
  names(): string[] {
    return [...this.values.keys()];
  }

  fieldsOf(thing: Thing): string[] {
    return [...(this.values.get(nameOf(thing))?.keys() ?? [])];
  }

  get(thing: Thing, field: string): string | undefined {
    return this.values.get(nameOf(thing))?.get(field);
  }

  set(thing: Thing, field: string, value: string): void {
    if (this.get(thing, field) === value) return;
    this.of(thing).set(field, value);
    this.changed.set(`${nameOf(thing)} ${field}`, [thing, field]);
  }

  delete(thing: Thing, field: string): void {
    this.of(thing).delete(field);
    this.changed.set(`${nameOf(thing)} ${field}`, [thing, field]);
  }

  async save(em: EntityManager): Promise<void> {
    const rows = [...this.changed.values()].map(([thing, field]) => {
      return { ...thing, field, value: this.get(thing, field) ?? null };
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
    this.changed.clear();
  }

  private of(thing: Thing): Map<string, string> {
    const name = nameOf(thing);
    const fields = this.values.get(name) ?? new Map<string, string>();
    this.values.set(name, fields);
    return fields;
  }
}
