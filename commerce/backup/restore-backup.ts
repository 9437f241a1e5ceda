import { createReadStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { copyFile, hashOf } from "./files";
import type { Manifest, SavedTable } from "./manifest";
import { columnsByTable, linksOf, quoted } from "./tables";

/** A table of this name is in the database while a restore is not whole. */
const mark = "restore_under_way";

/**
 * Looks at every file of a backup.
 * @returns those that are missing, changed or cut off
 */
export async function brokenIn(folder: string, manifest: Manifest): Promise<string[]> {
  const broken: string[] = [];
  for (const { file, hash } of [...manifest.tables, ...manifest.uploads])
    if ((await hashOf(path.join(folder, file))) !== hash) broken.push(file);
  return broken;
}

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

/**
 * Fills a migrated database that was claimed, all at once or not at all.
 * @throws Error when a row does not fit; the database stays claimed
 */
export async function fillDatabase(
  client: Client,
  folder: string,
  manifest: Manifest,
): Promise<void> {
  await client.query("BEGIN");
  try {
    // Rows come table by table, and name rows of tables that come later.
    const links = await linksOf(client);
    for (const { drop } of links) await client.query(drop);
    const here = [...(await columnsByTable(client)).keys()].filter((name) => name !== mark);
    await client.query(`TRUNCATE ${here.map(quoted).join(", ")}`);
    for (const table of manifest.tables) await fillTable(client, folder, table);
    for (const { name, last } of manifest.sequences)
      await client.query("SELECT setval($1::regclass, $2::bigint)", [quoted(name), last]);
    for (const { add } of links) await client.query(add);
    await client.query(`DROP TABLE ${mark}`);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

async function fillTable(
  client: Client,
  folder: string,
  { name, columns, rows, file }: SavedTable,
): Promise<void> {
  const table = quoted(name);
  // What the shop does at each new row was done when it was new.
  await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  const into = client.query(
    copyFrom(`COPY ${table} (${columns.map(quoted).join(", ")}) FROM STDIN`),
  );
  await pipeline(createReadStream(path.join(folder, file)), createGunzip(), into);
  if (into.rowCount !== rows)
    throw new Error(`${file} has ${into.rowCount} rows; ${rows} were saved.`);
  await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

/** Puts the uploads where the engine looks for them. */
export async function bringUploads(
  folder: string,
  { uploads }: Manifest,
  into: string,
): Promise<void> {
  for (const { file } of uploads)
    await copyFile(path.join(folder, file), path.join(into, path.relative("uploads", file)));
}
