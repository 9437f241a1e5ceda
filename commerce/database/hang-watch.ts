import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";

const askEveryMs = 5_000;

/**
 * Calls back once when a server has taken connections for so long and answered none: it hangs, or
 * is stopped. One that refuses, for example because it is full, answers.
 * @param seconds as this process counts them: those in which the machine slept are none
 */
export function whenHanging(url: string, seconds: number, act: () => void): void {
  let left = seconds;
  const clock = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(clock);
    act();
  }, 1_000);
  const ask = async () => {
    for (; left > 0; await delay(askEveryMs))
      if (await answers(url, seconds * 1_000)) left = seconds;
  };
  void ask();
}

/** Whether a server says anything within a time, be it a refusal or the end of the connection. */
export async function answers(url: string, patienceMs: number): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  const asked = client.connect().then(() => client.query("SELECT 1"));
  const said = asked.then(
    () => true,
    () => true,
  );
  const heard = await Promise.race([said, delay(patienceMs, false, { ref: false })]);
  client.end().catch(() => undefined);
  return heard;
}
