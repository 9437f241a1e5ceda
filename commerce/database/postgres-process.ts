import { readEnv } from "../env";
import { keepSecrets } from "../secrets";
import { answers, whenHanging } from "./hang-watch";
import { DataGone, startPostgres } from "./postgres-server";

/** Longer than any answer takes, on a machine that is busy. */
const patienceSeconds = 30;

/** A server that is told to end says so at once to who connects. */
const endsWithinMs = 6_000;

/** Tells who starts it that another start cannot help. */
const hopeless = 78;

/**
 * Starts the embedded Postgres and says where it is. Ends it when this process is told to end, and
 * ends with it. So that server too has a parent that notices when the shop is gone. Arguments: the
 * port to prefer, and `--existing` when its data must be there.
 */
async function main(): Promise<void> {
  const [port, ...flags] = process.argv.slice(2);
  const env = readEnv({ ...process.env, DATABASE_URL: "" });
  const existing = flags.includes("--existing");
  const server = await startPostgres({
    folder: env.MARU_DATA,
    password: keepSecrets(env).database,
    port: Number(port),
    existing,
  });
  server.ended.then(() => process.exit(1));
  whenHanging(server.url, patienceSeconds, () => {
    console.error(`The database has not answered for ${patienceSeconds} s and is ended.`);
    server.kill();
  });
  // On these the package ends the server, waits for it, and exits; it waits for ten seconds.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, async () => {
      if (!(await answers(server.url, endsWithinMs))) server.kill();
    });
  process.send?.({ url: server.url });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(error instanceof DataGone ? hopeless : 1);
});
