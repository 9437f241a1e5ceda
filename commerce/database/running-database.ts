import { readFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";

/**
 * The address of the embedded database of a shop that is open.
 * @param data the shop's folder (`MARU_DATA`)
 * @returns none where no shop is open there
 */
export async function runningDatabase(data: string): Promise<string | undefined> {
  const said = readText(path.join(data, "postgres/postmaster.pid"));
  const secrets = readText(path.join(data, "secrets.json"));
  const port = said?.split("\n")[3];
  if (!port || !secrets) return undefined;
  const { database = "" } = JSON.parse(secrets) as { database?: string };
  const url = `postgresql://maru:${encodeURIComponent(database)}@127.0.0.1:${port}/maru`;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    // A stranger may serve at the port that a killed one left in its file.
    const { rows } = await client.query<{ folder: string }>(
      "SELECT current_setting('data_directory') AS folder",
    );
    return rows[0]?.folder === path.resolve(data, "postgres") ? url : undefined;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
