import { readdirSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { type Manifest, readManifest } from "./backup/manifest";
import { bringUploads, brokenIn, fillDatabase } from "./backup/restore-backup";
import { claimDatabase } from "./backup/restore-mark";
import { otherSecrets } from "./backup/secrets";
import { migrateDatabase } from "./database/migrate";
import { configOf, holdDatabase } from "./demonstration";
import { type Env, readEnv } from "./env";
import { readSecrets } from "./secrets";

const usage =
  "npm run restore -- folder [--check]\n--check looks at the backup and changes nothing.";

/** `npm run restore`: brings a backup into an empty database (docs/operating.md). */
async function main(): Promise<void> {
  const { folder, isCheck } = readWords(process.argv.slice(2));
  const env = readEnv();
  const manifest = readManifest(folder);
  const broken = await brokenIn(folder, manifest);
  if (broken.length > 0)
    throw new Error(
      `The backup is not whole; nothing was changed. Missing, changed or cut off:\n${broken.map((file) => `  ${file}`).join("\n")}`,
    );
  const config = await configOf(env);
  // Newer ones run when the shop is opened.
  Object.assign(config.dbConnectionOptions, { migrations: migrationsUpTo(manifest) });
  if (isCheck) console.log(`The backup of ${manifest.madeAt} is whole.`);
  else await restore(folder, manifest, env, config);
  for (const line of otherSecrets(manifest, readSecrets(env))) console.warn(line);
  process.exit(0);
}

async function restore(
  folder: string,
  manifest: Manifest,
  env: Env,
  config: Awaited<ReturnType<typeof configOf>>,
): Promise<void> {
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  await holdDatabase(client);
  await claimDatabase(client, manifest);
  await migrateDatabase(config);
  await bringUploads(folder, manifest, path.join(env.MARU_DATA, "assets"));
  await fillDatabase(client, folder, manifest);
  await client.end();
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Restored ${rows} rows and ${manifest.uploads.length} uploads, as they were at ${manifest.madeAt}.`,
  );
}

function readWords(words: string[]): { folder: string; isCheck: boolean } {
  const names = words.filter((word) => word !== "--check");
  const [name, ...more] = names;
  if (!name || more.length > 0 || name.startsWith("-")) throw new Error(usage);
  return { folder: path.resolve(name), isCheck: words.includes("--check") };
}

type Migration = new () => unknown;

/**
 * The migrations that had run in the backup: its rows fit the schema of then. The others run when
 * the shop is opened.
 * @throws Error when this release does not have all of them
 */
function migrationsUpTo({ migrations }: Manifest): Migration[] {
  const folder = path.join(__dirname, "migrations");
  const here = new Map<string, Migration>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".js")))
    for (const each of Object.values<unknown>(require(path.join(folder, file))))
      if (typeof each === "function") here.set(each.name, each as Migration);
  const unknown = migrations.filter((name) => !here.has(name));
  if (unknown.length > 0)
    throw new Error(
      `The backup is of a newer release than this one; nothing was changed. This one lacks ${unknown.join(", ")}.`,
    );
  return migrations.flatMap((name) => here.get(name) ?? []);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
