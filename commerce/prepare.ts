import { readdirSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { type Env, readEnv } from "./env";
import { isEmbedded, samplesBelong } from "./samples/samples-belong";

const catalogueRoot = path.resolve(__dirname, "../catalogue");

/**
 * Brings a database to where the engine can start: schema first, then, with `--demo`, the
 * demonstration shop. Both are skipped in a moment when there is nothing to do: Vendure, which takes
 * seconds to load, is loaded only when there is. Sample people, events and the sample coupon are part
 * of it where they belong (samples/samples-belong.ts).
 */
async function main(): Promise<void> {
  const env = readEnv();
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set; `npm start` sets it.");
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  // Engines that start at once: one prepares, and the others find it done. Kept until this process
  // ends, however it does.
  await client.query("SELECT pg_advisory_lock(7204001)");
  if ((await pendingMigrations(client)) > 0) {
    const { migrate } = await import("./database/migrate.js");
    await migrate(await configOf(env));
  }
  if (process.argv.includes("--demo")) await demonstrate(client, env);
  if (env.MARU_SAMPLES === "0") {
    const { removeSamples } = await import("./samples/remove-samples.js");
    await removeSamples(client);
  }
  await client.end();
  process.exit(0);
}

async function demonstrate(client: Client, env: Env): Promise<void> {
  const { readCatalogue } = await import("./seed/read-catalogue.js");
  const catalogue = readCatalogue(catalogueRoot);
  const samples = samplesBelong(env, await isEmbedded(client, env));
  // Samples that are asked for later come with another seed.
  const hash = samples ? catalogue.hash : `${catalogue.hash} without samples`;
  const done = await client.query("SELECT 1 FROM maru_seed WHERE hash = $1", [hash]);
  if (done.rowCount === 0) {
    const { seed } = await import("./seed/seed.js");
    const config = await configOf(env);
    const options = { root: catalogueRoot, samples, hash };
    const { products } = await seed(config, env.SUPERADMIN_USERNAME, catalogue, options);
    console.log(`Seeded ${products} of ${catalogue.products.length} products.`);
  }
  if (samples) {
    const { seedHistory } = await import("./seed/history/seed-history.js");
    await seedHistory(client, new Date());
  }
}

async function configOf(env: Env) {
  const { createConfig } = await import("./config.js");
  const { readSecrets } = await import("./secrets.js");
  return createConfig(env, env.DATABASE_URL ?? "", readSecrets(env));
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
