import { Client } from "pg";
import { expect, inject } from "vitest";

/**
 * Runs work while a connection of the test holds what a statement locks. `release` lets go early.
 * It is how a test stops an engine, or a provider, at exactly one place.
 */
export async function whileHolding<T>(
  statement: string,
  values: unknown[],
  work: (release: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: inject("databaseUrl") });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query(statement, values);
    return await work(async () => {
      await client.query("ROLLBACK");
    });
  } finally {
    await client.end();
  }
}

/** Waits until some connection whose application name begins so waits for a lock. */
export async function untilWaiting(application: string): Promise<void> {
  const client = new Client({ connectionString: inject("databaseUrl") });
  await client.connect();
  try {
    await expect
      .poll(async () => {
        const { rowCount } = await client.query(
          `SELECT 1 FROM pg_stat_activity WHERE application_name LIKE $1 || '%'
           AND wait_event_type = 'Lock'`,
          [application],
        );
        return rowCount;
      })
      .toBeGreaterThan(0);
  } finally {
    await client.end();
  }
}
