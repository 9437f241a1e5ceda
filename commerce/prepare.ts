import { readdirSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { refuseHalfRestored } from "./backup/restore-mark";
import { configOf, fillDemonstration, holdDatabase, openMarkets } from "./demonstration";
import { readEnv } from "./env";
import { welcomeOwner } from "./owner-link";

/**
 * Brings a database to where the engine can start. The schema comes first, then, with `--demo`, the
 * demonstration shop; without it, the markets of the shop. Both are skipped in a moment when there
 * is nothing to do. Vendure takes seconds to load, and is loaded only when there is. A shop without
 * an owner gets a link to become one.
 */
async function main(): Promise<void> {
  const env = readEnv();
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set; `npm start` sets it.");
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  // Of engines that start at once, one prepares and the others find it done.
  await holdDatabase(client);
  await refuseHalfRestored(client);
  if ((await pendingMigrations(client)) > 0) {
    const { migrateDatabase } = await import("./database/migrate.js");
    await migrateDatabase(await configOf(env));
  }
  if (process.argv.includes("--demo")) await fillDemonstration(client, env);
  else await openMarkets(client, env);
  if (env.MARU_SAMPLES === "0") {
    const { removeSamples } = await import("./samples/remove-samples.js");
    await removeSamples(client);
  }
  const isPasswordMadeUp = process.argv.includes("--password-made-up");
  const welcome = process.argv.includes("--silent")
    ? undefined
    : await welcomeOwner(client, env, isPasswordMadeUp);
  if (welcome) console.log(`\n${welcome}\n`);
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
