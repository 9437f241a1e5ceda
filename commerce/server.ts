import { bootstrap, bootstrapWorker, JobQueueService, Logger, mergeConfig } from "@vendure/core";
import { Client } from "pg";
import { GracefulEnd } from "../contracts/graceful-end";
import { createConfig } from "./config";
import { agreeOnSecrets } from "./database/agree-on-secrets";
import { endGracefully } from "./end-gracefully";
import { readEnv } from "./env";
import { refuseKnownPasswords } from "./samples/known-passwords";
import { isEmbedded } from "./samples/samples-belong";
import { readSecrets } from "./secrets";
import { isOnlyThisMachine } from "./this-machine";

// Longer than any client or proxy keeps an idle connection. A request on one that is just being
// closed would be lost.
const keepAliveMs = 75_000;

// Of an engine that answers: no question takes so long, and one that did would take all connections.
const statementMs = 20_000;

// A database that hangs ends no statement: what waits for it, or for a connection, gives up by itself.
const hangs = { query_timeout: statementMs + 5_000, connectionTimeoutMillis: statementMs };

/** Starts the engine on an existing, migrated database; `DATABASE_URL` must be set. */
async function main(): Promise<void> {
  const env = readEnv();
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set; `npm start` sets it.");
  const isTrial = await withClient(env.DATABASE_URL, async (client) => {
    await refuseKnownPasswords(client, env);
    return isOnlyThisMachine(env) && (await isEmbedded(client, env));
  });
  const secrets = readSecrets(env);
  await agreeOnSecrets(env.DATABASE_URL, secrets, ({ message }) => Logger.warn(message, "secrets"));
  const config = mergeConfig(createConfig(env, env.DATABASE_URL, secrets, isTrial), {
    dbConnectionOptions: { extra: { statement_timeout: statementMs, ...hangs } },
  });
  if (env.COMMERCE_ROLE === "worker") {
    const worker = await bootstrapWorker(config);
    await worker.startJobQueue();
  } else {
    const end = new GracefulEnd();
    const app = await bootstrap(config);
    endGracefully(app, end, env.COMMERCE_ROLE === "both");
    app.getHttpServer().keepAliveTimeout = keepAliveMs;
    if (env.COMMERCE_ROLE === "both") await app.get(JobQueueService).start();
  }
  process.send?.("ready");
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

// Node ends a process for a rejected promise without a handler. Vendure's scheduler starts its
// tasks so: a task that falls due while the database restarts would close the shop.
process.on("unhandledRejection", (reason) => {
  Logger.error(`Unhandled promise rejection: ${reason instanceof Error ? reason.stack : reason}`);
});

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
