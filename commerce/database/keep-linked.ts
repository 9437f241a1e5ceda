import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";

// In milliseconds. Who listens hears nothing of a line that is cut and stays open: it is asked.
const heartbeat = 2_000;
const patience = 2_000;
const unread = 50;
const longestWait = 5_000;

export interface LinkEvents {
  /** After each connecting; on all but the first, notifications may have been missed. */
  onConnect(client: Client): Promise<void>;
  onNotification(payload: string, channel: string): void;
  /** Once for each time that the line is lost, however often it is tried anew. */
  onTrouble(error: Error): void;
  /** It is there again after that. */
  onReturn?(): void;
}

/** One connection that listens, and comes back whenever it is lost, until the signal ends it. */
export async function keepLinked(
  databaseUrl: string,
  channels: readonly string[],
  events: LinkEvents,
  signal?: AbortSignal,
): Promise<void> {
  let lost = false;
  for (let wait = 250; !signal?.aborted; wait = Math.min(wait * 2, longestWait)) {
    const client = new Client({
      connectionString: databaseUrl,
      application_name: `maru ${channels.join(" ")}`,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    const tried = new AbortController();
    const loss = new Promise<Error>((resolve) => {
      client.on("error", resolve);
      client.on("end", () => resolve(new Error("The database closed the connection")));
      const options = { once: true, signal: tried.signal };
      signal?.addEventListener("abort", () => resolve(new Error("ended")), options);
    });
    try {
      await client.connect();
      client.on("notification", ({ payload, channel }) =>
        events.onNotification(payload ?? "", channel),
      );
      for (const channel of channels) await client.query(`LISTEN ${channel}`);
      await Promise.race([events.onConnect(client), loss.then((error) => Promise.reject(error))]);
      wait = 250;
      if (lost) events.onReturn?.();
      lost = false;
      throw await Promise.race([loss, silence(client)]);
    } catch (error) {
      if (!signal?.aborted && !lost)
        events.onTrouble(error instanceof Error ? error : new Error(String(error)));
      lost = true;
    }
    tried.abort();
    client.end().catch(() => undefined);
    await delay(wait, undefined, { ref: false, ...(signal && { signal }) }).catch(() => undefined);
  }
}

/** Resolves when the other side no longer answers: a cut line can stay open for hours. */
async function silence(client: Client): Promise<Error> {
  for (;;) {
    await delay(heartbeat);
    let answered = false;
    const answer = client.query("SELECT 1").then(
      () => {
        answered = true;
      },
      () => undefined,
    );
    await Promise.race([answer, delay(patience)]);
    // Where this process itself was busy, the answer may lie there unread.
    await delay(unread);
    if (!answered) return new Error("The database does not answer");
  }
}
