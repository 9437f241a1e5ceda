import type { VendureConfig } from "@vendure/core";
import { runMigrations } from "@vendure/core";

/** Brings the schema up to date; throws when a migration fails, so that nothing starts on a half. */
export async function migrateDatabase(config: VendureConfig): Promise<void> {
  const before = process.exitCode;
  const log = console.log;
  const said: string[] = [];
  console.log = (...words: unknown[]) => said.push(words.join(" "));
  try {
    await runMigrations({
      ...config,
      dbConnectionOptions: { ...config.dbConnectionOptions, logging: false },
    } as VendureConfig);
  } finally {
    console.log = log;
  }
  if (process.exitCode === 1 && before !== 1) {
    throw new Error(`The database could not be migrated.\n${said.join("\n")}`);
  }
}
