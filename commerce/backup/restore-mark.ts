import type { Client } from "pg";
import type { Manifest } from "./manifest";
import { columnsByTable } from "./tables";

/** A table of this name is in the database while a restore is not whole. */
export const mark = "restore_under_way";

/**
 * Marks a database that a backup goes into, so that no engine opens a half.
 * @throws Error when a shop is in it, or the half of another backup
 */
export async function claimDatabase(client: Client, { madeAt }: Manifest): Promise<void> {
  const tables = await columnsByTable(client);
  if (tables.size === 0) {
    await client.query(`CREATE TABLE ${mark} (backup text NOT NULL)`);
    await client.query(`INSERT INTO ${mark} VALUES ($1)`, [madeAt]);
    return;
  }
  if (!tables.has(mark))
    throw new Error(
      "The database has a shop in it, which stays as it is. Restore into an empty one: name it by DATABASE_URL, or another folder by MARU_DATA.",
    );
  const { rows } = await client.query<{ backup: string }>(`SELECT backup FROM ${mark}`);
  if (rows[0]?.backup !== madeAt)
    throw new Error(
      `The database has the half of another backup in it, of ${rows[0]?.backup}. Restore that one again, or name an empty database.`,
    );
}

/** Refuses a database whose restore broke off: it would open as a shop that has lost what it had. */
export async function refuseHalfRestored(client: Client): Promise<void> {
  const { rows } = await client.query(`SELECT to_regclass('${mark}') AS name`);
  if (rows[0]?.name)
    throw new Error(
      "A backup is restored in this database, and not whole yet. Run the restore again.",
    );
}
