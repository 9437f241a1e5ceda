import { type Client, escapeIdentifier } from "pg";

/** A name as SQL takes it, whatever is in it. */
export const quoted = escapeIdentifier;

/** The shop's tables with the columns that hold data; what Postgres computes is none. */
export async function columnsByTable(client: Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `SELECT c.relname AS name,
       array_agg(a.attname::text ORDER BY a.attnum)
         FILTER (WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
     GROUP BY 1 ORDER BY 1`,
  );
  return new Map(rows.map(({ name, columns }) => [name, columns ?? []]));
}

/** The sequences that have given a number, with the last one they gave. */
export async function sequencesOf(client: Client): Promise<{ name: string; last: string }[]> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = current_schema() AND last_value IS NOT NULL ORDER BY 1`,
  );
  return rows;
}

/** The links between tables, each with the statements that take it away and bring it back. */
export async function linksOf(client: Client): Promise<{ drop: string; add: string }[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint
     WHERE contype = 'f' AND conparentid = 0 AND connamespace = current_schema()::regnamespace`,
  );
  return rows.map(({ table, name, definition }) => ({
    drop: `ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`,
    add: `ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`,
  }));
}
