import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { downloadedAs, impersonal, personal } from "./personal-columns";
import { sql } from "./shopping";

/** All columns that can say something in words. */
const textColumns = () =>
  sql<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
     JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
       AND data_type NOT IN ('integer', 'bigint', 'smallint', 'boolean', 'numeric', 'double precision')
       AND data_type NOT LIKE 'timestamp%'`,
  );

describe("what the database says of people", () => {
  it("is decided for each text column, and for none that is gone", async () => {
    const columns = await textColumns();
    const open = columns.filter(({ table }) => !impersonal.has(table));
    const decided = Object.entries(personal).flatMap(([table, own]) =>
      Object.keys(own).map((column) => `${table}.${column}`),
    );
    expect(open.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(decided.sort());
    const tables = new Set(columns.map(({ table }) => table));
    expect([...impersonal].filter((table) => !tables.has(table))).toEqual([]);
  });

  it("is in the download where it is the shopper's", () => {
    const root = path.join(import.meta.dirname, "../..");
    const download = readFileSync(path.join(root, "lib/privacy/queries.ts"), "utf8");
    const names = new Set(download.match(/\w+/g));
    const missing = Object.entries(personal).flatMap(([table, own]) =>
      Object.entries(own).flatMap(([column, decision]) => {
        if (decision !== "account" && decision !== "order") return [];
        const name = downloadedAs[`${table}.${column}`] ?? column;
        return names.has(name) ? [] : [`${table}.${column}`];
      }),
    );
    expect(missing).toEqual([]);
  });
});
