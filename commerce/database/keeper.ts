import { readEnv } from "../env";
import { keepSecrets } from "../secrets";
import { DataGone, startPostgres } from "./postgres-server";

/** Tells who starts it that another start cannot help. */
const hopeless = 78;

/**
 * Keeps the embedded Postgres: starts it, says where it is, ends it when this process is told to
 * end, and ends with it. So that server too has a parent that notices when the shop is gone.
 * Arguments: the port to prefer, and `--existing` when its data must be there.
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
  process.send?.({ url: server.url });
}

// On SIGINT, SIGTERM and SIGHUP the package ends the server, waits for it, and exits.
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(error instanceof DataGone ? hopeless : 1);
});
