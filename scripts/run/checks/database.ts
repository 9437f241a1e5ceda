import { Client } from "pg";

const patienceMs = 5_000;

/** Why the database cannot be used, without its password; undefined when it can. */
export async function whyNotConnect(databaseUrl: string): Promise<string | undefined> {
  const { host, pathname } = new URL(databaseUrl);
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
  // One that breaks after it was asked must not end this process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("SELECT pg_is_in_recovery() AS replica");
    return rows[0]?.replica
      ? `DATABASE_URL names a copy that can only be read (${host}${pathname}).`
      : undefined;
  } catch (error) {
    return `DATABASE_URL cannot be used (${host}${pathname}): ${reason(error)}.`;
  } finally {
    // Not waited for: a connection that never opened has no end.
    client.end().catch(() => undefined);
  }
}

function reason(error: unknown): string {
  // Of several addresses that all refuse, Node tells each.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
