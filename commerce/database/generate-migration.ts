import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateMigration } from "@vendure/core";
import { createConfig } from "../config";
import { readEnv } from "../env";
import { keepSecrets } from "../secrets";
import { migrateDatabase } from "./migrate";
import { startPostgres } from "./postgres-server";

/** Writes the migration from the committed ones to the present entities: `-- <name>`. */
async function main(): Promise<void> {
  const name = process.argv[2];
  if (!name) throw new Error("Give the migration a name.");
  const directory = mkdtempSync(path.join(tmpdir(), "maru-migration-"));
  chmodSync(directory, 0o755);
  const env = { ...readEnv(), DATABASE_URL: undefined, MARU_DATA: directory };
  // Before there is a database: one without its secrets is refused.
  const secrets = keepSecrets(env);
  const database = await startPostgres({ folder: directory, password: "migration" });
  try {
    const config = () => createConfig(env, database.url, secrets);
    await migrateDatabase(config());
    const outputDir = path.resolve(__dirname, "../../../migrations");
    await generateMigration(config(), { name, outputDir });
  } finally {
    await database.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
