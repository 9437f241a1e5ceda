import { readdirSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { createConfig } from "./config";
import { migrate } from "./database/migrate";
import { readEnv } from "./env";
import { removeSamples } from "./samples/remove-samples";
import { isEmbedded, samplesBelong } from "./samples/samples-belong";
import { readSecrets } from "./secrets";
import { seedHistory } from "./seed/history/seed-history";
import { readCatalogue } from "./seed/read-catalogue";
import { seed } from "./seed/seed";

const catalogueRoot = path.resolve(__dirname, "../catalogue");

/**
 * Brings a database to where the engine can start: schema first, then, with `--demo`, the
 * demonstration shop. Both are skipped in a moment when there is nothing to do. Sample people, events
 * and the sample coupon are part of it where they belong (samples/samples-belong.ts).
 */
async function main(): Promise<void> {
  const env = readEnv();
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set; `npm start` sets it.");
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  const config = () => createConfig(env, env.DATABASE_URL ?? "", readSecrets(env));
  if ((await pendingMigrations(client)) > 0) await migrate(config());
  if (process.argv.includes("--demo")) {
    const catalogue = readCatalogue(catalogueRoot);
    const samples = samplesBelong(env, await isEmbedded(client, env));
    // Samples that are asked for later come with another seed.
    const hash = samples ? catalogue.hash : `${catalogue.hash} without samples`;
    await client.query(
      "CREATE TABLE IF NOT EXISTS maru_seed (hash text PRIMARY KEY, at timestamptz DEFAULT now())",
    );
    const done = await client.query("SELECT 1 FROM maru_seed WHERE hash = $1", [hash]);
    if (done.rowCount === 0) {
      const written = await seed(config(), env.SUPERADMIN_USERNAME, catalogue, {
        root: catalogueRoot,
        samples,
      });
      await client.query("DELETE FROM maru_seed");
      await client.query("INSERT INTO maru_seed (hash) VALUES ($1)", [hash]);
      console.log(`Seeded ${written} of ${catalogue.products.length} products.`);
    }
    if (samples) await seedHistory(client, new Date());
  }
  if (env.MARU_SAMPLES === "0") await removeSamples(client);
  await client.end();
  process.exit(0);
}

async function pendingMigrations(client: Client): Promise<number> {
  const files = readdirSync(path.join(__dirname, "migrations")).filter((f) => f.endsWith(".js"));
  const table = await client.query("SELECT to_regclass('migrations') AS name");
  if (!table.rows[0]?.name) return files.length;
  const ran = await client.query("SELECT count(*)::int AS n FROM migrations");
  return files.length - ran.rows[0].n;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
});
