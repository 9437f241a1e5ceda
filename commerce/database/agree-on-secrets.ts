import { createHash } from "node:crypto";
import type { Client } from "pg";
import type { Secrets } from "../secrets";
import { keepLinked } from "./keep-linked";

/** The turn of who looks, and the lock that each running process holds on its secrets. */
const turn = 7204003;
const held = 7204004;

/**
 * Holds these secrets for as long as the process has its connection, so that a process with others is
 * told. Two that disagree refuse each other's passes, sessions and callers, and no one would know why.
 * @param onTrouble hears when the connection is lost, and when it comes back beside other secrets
 * @throws Error when a process that runs has other secrets
 */
export function agreeOnSecrets(
  databaseUrl: string,
  { cookie, pickup, revalidate, push }: Omit<Secrets, "superadminPassword">,
  onTrouble: (error: Error) => void,
): Promise<void> {
  // Engines of before know three, and agree with one that makes the fourth of them.
  const all = [cookie, pickup, revalidate, ...(push === pickup ? [] : [push])].join("\0");
  const own = createHash("sha256").update(all).digest().readInt32BE(0);
  return new Promise((resolve, reject) => {
    void keepLinked(databaseUrl, [], {
      onConnect: (client) =>
        hold(client, own).then(resolve, (error: Error) => {
          reject(error);
          throw error;
        }),
      onNotification: () => undefined,
      onTrouble,
    });
  });
}

async function hold(client: Client, own: number): Promise<void> {
  // Of a host that lost its power the lock would outlive it for hours.
  await client.query("SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10");
  await client.query("BEGIN");
  await client.query("SELECT pg_advisory_xact_lock($1)", [turn]);
  const { rows } = await client.query<{ key: string }>(
    `SELECT l.objid::bigint AS key FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = 'advisory' AND l.classid = $1 AND l.objsubid = 2 AND l.granted
       AND d.datname = current_database()`,
    [held],
  );
  // Postgres shows the key without its sign.
  if (rows.some(({ key }) => (Number(key) | 0) !== own))
    throw new Error(
      "A running process of this shop has other secrets. Set COOKIE_SECRET, PICKUP_SECRET, PUSH_SECRET and REVALIDATE_SECRET to the same values everywhere. To change one, end all engines first.",
    );
  await client.query("SELECT pg_advisory_lock_shared($1, $2)", [held, own]);
  await client.query("COMMIT");
}
