import type { ChildProcess } from "node:child_process";
import path from "node:path";
import type { Env } from "../../commerce/env";
import { buildEngine, dist } from "./build";
import { Database } from "./database";
import { type EngineOptions, type EngineSettings, settleEngine } from "./engine-settings";
import { Part } from "./part";
import { launchScript, runScript, untilReady } from "./processes";

export interface Engine {
  url: string;
  readonly databaseUrl: string;
  /** What another process on this database needs to agree with this one: address and secrets. */
  readonly settings: Record<string, string>;
  /** Where mails lie as files, unless SMTP_URL sends them. */
  mailbox: string;
  /** Stops and starts the database, waiting in between; only the embedded one can be. */
  restartDatabase(meanwhile?: () => Promise<void>): Promise<void>;
  /** The process of now: another after each restart. */
  readonly process: ChildProcess;
  /** Another engine on the same database, as a larger shop runs them. */
  startAnother(port: number): Promise<ChildProcess>;
  stop(): Promise<void>;
}

/** How long a left-over engine may take to close, in milliseconds. */
const patienceMs = 5_000;

const name = "The engine";

/** A demonstration has people who sign in; the owner of another shop comes by a link. */
function prepareArgs(demo: boolean, { SUPERADMIN_PASSWORD }: Env): string[] {
  if (demo) return ["--demo"];
  return SUPERADMIN_PASSWORD ? [] : ["--password-made-up"];
}

/**
 * Starts database and engine, with the schema up to date and, if wanted, the demonstration in it.
 * Both are started again whenever they end by themselves.
 * @throws Error when one of them does not start; what had started is ended then
 */
export async function openEngine(options: EngineOptions, settled?: EngineSettings) {
  await buildEngine();
  const { url, read, claim, env } = settled ?? (await settleEngine(options));
  const onHopeless = () => options.onHopeless?.();
  const database =
    claim &&
    new Database({
      claim,
      env: { MARU_DATA: read.MARU_DATA },
      onMove: () => part.renew(),
      onHopeless,
    });
  const settings = () => ({ ...env, DATABASE_URL: database?.url ?? read.DATABASE_URL ?? "" });
  const start = (extra: Record<string, string> = {}) => {
    const script = path.join(dist, "server.js");
    const child = launchScript({
      name,
      script,
      // A request leaves megabytes behind; with more room for what is new, a third of the collector's
      // work goes (docs/benchmarks.md).
      node: ["--max-semi-space-size=64"],
      env: { ...settings(), ...extra },
    });
    if (child.pid) claim?.note(child.pid, { name, patienceMs });
    return child;
  };
  const part = new Part({
    name,
    launch: () => start(),
    untilServing: (child) => untilReady(child, name),
    before: () => database?.part.whenServing(),
    onHopeless,
  });
  const stop = async () => {
    await part.stop();
    await database?.part.stop();
    claim?.release();
  };
  try {
    await database?.part.open();
    await runScript({
      name: "Preparing the database",
      script: path.join(dist, "prepare.js"),
      args: prepareArgs(options.demo ?? !read.DATABASE_URL, read),
      env: settings(),
    });
    await part.open();
  } catch (error) {
    await stop();
    throw error;
  }
  const engine: Engine = {
    url,
    get settings() {
      return settings();
    },
    get databaseUrl() {
      return settings().DATABASE_URL;
    },
    get process() {
      return part.process;
    },
    mailbox: path.join(options.data, "mail"),
    restartDatabase: async (meanwhile) => {
      if (!database) throw new Error("DATABASE_URL names a database that is not ours to restart.");
      await database.restart(meanwhile);
    },
    startAnother: async (port) => {
      const child = start({ COMMERCE_PORT: String(port) });
      await untilReady(child, name);
      return child;
    },
    stop,
  };
  return engine;
}
