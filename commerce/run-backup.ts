import path from "node:path";
import { Client } from "pg";
import { writeBackup } from "./backup/write-backup";
import { readEnv } from "./env";
import { readSecrets } from "./secrets";

const usage = "npm run backup -- folder";

/** `npm run backup`: saves the shop of this database, open or closed (docs/operating.md). */
async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error(usage);
  const env = readEnv();
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  const { tables, uploads } = await writeBackup(client, {
    folder: path.resolve(folder),
    uploads: path.join(env.MARU_DATA, "assets"),
    secrets: readSecrets(env),
  });
  await client.end();
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Saved ${rows} rows and ${uploads.length} uploads in ${folder}.`);
  console.log("The secrets are not in it: keep them apart (docs/operating.md).");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
