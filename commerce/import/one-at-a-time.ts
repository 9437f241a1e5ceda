import { Client } from "pg";

const lock = 7_204_002;

/**
 * Does the work while no other import does, on whichever machine.
 * @throws Error when one is under way; one that was killed holds nothing any more
 */
export async function oneAtATime<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, keepAlive: true });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS mine", [lock]);
    if (!rows[0]?.mine)
      throw new Error("Another import is under way. Start this one when it is done.");
    return await work();
  } finally {
    await client.end();
  }
}
