import { createReadStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { copyFile, hashOf } from "./files";
import type { Manifest, SavedTable } from "./manifest";
import { mark } from "./restore-mark";
import { columnsByTable, linksOf, quoted } from "./tables";

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
