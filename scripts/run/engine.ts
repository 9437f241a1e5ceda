import path from "node:path";
import { readEnv } from "../../commerce/env";
import { keepSecrets, readSecrets, settingsOf } from "../../commerce/secrets";
import { addressOf } from "../../commerce/this-machine";
import { buildEngine, root } from "./build";
import { launch, run, stop, untilReady } from "./processes";

export interface EngineOptions {
  port: number;
  /** Folder of the embedded database, uploads and secrets. */
  data: string;
  storefrontUrl: string;
  /** Settings of the engine's process. */
  env?: Record<string, string>;
  /** Whether to fill the demonstration's catalogue in; only an embedded database by default. */
  demo?: boolean;
}

export interface Engine {
  url: string;
  databaseUrl: string;
  /** What another process on this database needs to agree with this one: address and secrets. */
  settings: Record<string, string>;
  /** Where mails lie as files, unless SMTP_URL sends them. */
  mailbox: string;
  /** Stops and starts the database, waiting in between; only the embedded one can be. */
  restartDatabase(meanwhile?: () => Promise<void>): Promise<void>;
  /** Shared with the storefront to sign revalidation. */
  revalidateSecret: string;
  process: ReturnType<typeof launch>;
  /** Another engine on the same database, as a larger shop runs them. */
  startAnother(port: number): Promise<ReturnType<typeof launch>>;
  stop(): Promise<void>;
}

const dist = path.join(root, "commerce/dist");

// The engine is CommonJS, compiled first; types come from its sources.
async function load<T>(file: string): Promise<T> {
  const module = await import(path.join(dist, file));
  return (module.default ?? module) as T;
}

/** Starts database and engine, with the schema up to date and the demonstration shop in it. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  await buildEngine();
  const { startEmbeddedPostgres } = await load<
    typeof import("../../commerce/database/embedded-postgres")
  >("database/embedded-postgres.js");
  const settings = {
    // GraphQL checks every value twice otherwise.
    NODE_ENV: "production" as const,
    ...options.env,
    MARU_DATA: options.data,
    COMMERCE_PORT: String(options.port),
    STOREFRONT_URL: options.storefrontUrl,
  };
  const read = readEnv({ ...process.env, ...settings });
  const given = read.DATABASE_URL;
  const kept = given ? undefined : keepSecrets(read);
  const secrets = kept ?? readSecrets(read);
  const database = kept
    ? await startEmbeddedPostgres(options.data, kept.database)
    : { url: given ?? "", stop: async () => undefined, restart: notOurs };
  const env = { ...settings, ...settingsOf(secrets), DATABASE_URL: database.url };
  const start = async (extra: Record<string, string> = {}) => {
    const child = launch({
      name: "The engine",
      script: path.join(dist, "server.js"),
      // A request leaves megabytes behind; with more room for what is new, a third of the collector's
      // work goes (docs/benchmarks.md).
      node: ["--max-semi-space-size=64"],
      env: { ...env, ...extra },
    });
    await untilReady(child, "The engine");
    return child;
  };
  try {
    await run({
      name: "Preparing the database",
      script: path.join(dist, "prepare.js"),
      args: (options.demo ?? !given) ? ["--demo"] : [],
      env,
    });
    const engine = await start();
    return {
      url: addressOf(read.COMMERCE_HOST, options.port),
      settings: env,
      databaseUrl: database.url,
      mailbox: path.join(options.data, "mail"),
      restartDatabase: database.restart,
      revalidateSecret: secrets.revalidate,
      process: engine,
      startAnother: (port) => start({ COMMERCE_PORT: String(port) }),
      stop: async () => {
        await stop(engine);
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function notOurs(): Promise<void> {
  throw new Error("DATABASE_URL names a database that is not ours to restart.");
}
