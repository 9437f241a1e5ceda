import { Client } from "pg";
import type { Engine } from "../run/engine";

/** What the database did for one contestant since counting began. */
export interface DatabaseWork {
  statements: number;
  /** Execution in the database (ms). */
  time: number;
  /** Calls of `lock_orders`. */
  locks: number;
  /** Execution of these calls (ms), waiting included. */
  lockTime: number;
}

/** Has the database count statements from its next start on; restarts it before anything runs. */
export async function countStatements(engine: Engine): Promise<void> {
  await ask(engine.databaseUrl, "ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
  await engine.restartDatabase();
  await ask(engine.databaseUrl, "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
}

export async function forgetStatements(databaseUrl: string): Promise<void> {
  await ask(databaseUrl, "SELECT pg_stat_statements_reset()");
}

/**
 * @param admin where the extension is.
 * @param database the contestant's own, by name.
 */
export async function workOf(admin: string, database: string): Promise<DatabaseWork> {
  const [row] = await ask<Record<keyof DatabaseWork, string>>(
    admin,
    `SELECT COALESCE(SUM(calls), 0) AS statements, COALESCE(SUM(total_exec_time), 0) AS time,
       COALESCE(SUM(calls) FILTER (WHERE s.query LIKE '%lock_orders(%'), 0) AS locks,
       COALESCE(SUM(total_exec_time) FILTER (WHERE s.query LIKE '%lock_orders(%'), 0) AS "lockTime"
     FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
     WHERE d.datname = $1 AND s.query NOT LIKE '%pg_stat_statements%'`,
    [database],
  );
  if (!row) throw new Error("The database counts no statements.");
  return {
    statements: Number(row.statements),
    time: Number(row.time),
    locks: Number(row.locks),
    lockTime: Number(row.lockTime),
  };
}

async function ask<T>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
