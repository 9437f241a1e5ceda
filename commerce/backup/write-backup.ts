import { existsSync, mkdirSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createGzip } from "node:zlib";
import type { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Secrets } from "../secrets";
import { copyFile, keepFile, uploadsIn } from "./files";
import { type Manifest, manifestFile, type SavedTable } from "./manifest";
import { fingerprintsOf } from "./secrets";
import { columnsByTable, quoted, sequencesOf } from "./tables";

export interface BackupOptions {
  /** The folder that the backup becomes; nothing may be there yet. */
  folder: string;
  /** Where the shop keeps its uploads. */
  uploads: string;
  secrets: Secrets;
}

/**
 * Saves a shop that may be open: all tables as they were at one moment, and the uploads. Until it is
 * whole it has another name, so that no half is taken for a backup.
 * @param client a connection that is used for nothing else
 * @throws Error when the folder is there, the database has no shop, or something cannot be written
 */
export async function writeBackup(client: Client, options: BackupOptions): Promise<Manifest> {
  const { folder, uploads, secrets } = options;
  if (existsSync(folder)) throw new Error(`${folder} is there already: nothing was written.`);
  const half = `${folder}.half`;
  await rm(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  // Every statement sees the same moment, and waits for no one.
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const migrations = await migrationsOf(client);
  const tables: SavedTable[] = [];
  for (const [name, columns] of await columnsByTable(client)) {
    const file = path.join("rows", `${name}.copy.gz`);
    const list = columns.map(quoted).join(", ");
    const from = client.query(copyTo(`COPY ${quoted(name)} (${list}) TO STDOUT`));
    const hash = await keepFile(from, path.join(half, file), createGzip());
    tables.push({ name, columns, rows: from.rowCount, file, hash });
  }
  // A sequence is in no snapshot: read last, it is behind no row.
  const sequences = await sequencesOf(client);
  await client.query("COMMIT");
  const manifest: Manifest = {
    format: 1,
    madeAt: new Date().toISOString(),
    migrations,
    tables,
    sequences,
    // After the tables: a file is there before a row names it.
    uploads: await keepUploads(uploads, half),
    secrets: fingerprintsOf(secrets),
  };
  await writeFile(path.join(half, manifestFile), JSON.stringify(manifest, null, 1), {
    mode: 0o600,
    flush: true,
  });
  await rename(half, folder);
  return manifest;
}

async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query("SELECT to_regclass('migrations') AS name");
  if (!rows[0]?.name) throw new Error("The database has no shop in it: nothing was written.");
  const ran = await client.query<{ name: string }>("SELECT name FROM migrations ORDER BY id");
  return ran.rows.map(({ name }) => name);
}

async function keepUploads(from: string, half: string): Promise<Manifest["uploads"]> {
  const kept: Manifest["uploads"] = [];
  for (const name of await uploadsIn(from)) {
    const file = path.join("uploads", name);
    const hash = await copyFile(path.join(from, name), path.join(half, file));
    if (hash !== undefined) kept.push({ file, hash });
  }
  return kept;
}
