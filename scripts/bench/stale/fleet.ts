import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildEngine, dist, root } from "../../run/build";
import { freePort } from "../../run/ports";
import { firstMessage, launchScript, launchSource, stopChild } from "../../run/processes";
import { type FleetPorts, startNginx } from "../nginx";
import { untilOk } from "../until-ok";

/** How long a part may take to serve, in milliseconds; the first storefront builds its pages. */
const patienceMs = 8 * 60_000;

/** As long as a service manager waits for a command to end, in milliseconds. */
const restartMs = 90_000;

export type Member = "first engine" | "second engine" | "worker" | "storefront A" | "storefront B";

/** A shop of many processes, as docs/operating.md describes it. */
export interface Fleet {
  front: string;
  storefronts: [string, string];
  engines: [string, string];
  password: string;
  /** Ends the process that serves with SIGKILL; its command starts it again. */
  kill(member: Member): void;
  /** Ends a command as a service manager does, and starts it again; resolves when it serves. */
  restart(member: Member): Promise<void>;
  stop(): Promise<void>;
}

/** One Postgres, two engines, a worker, two storefronts, and nginx before both kinds. */
export async function openFleet(): Promise<Fleet> {
  const folder = mkdtempSync(path.join(tmpdir(), "maru-fleet-"));
  chmodSync(folder, 0o755);
  const ports: FleetPorts = {
    front: await freePort(),
    storefronts: [await freePort(), await freePort()],
    engine: await freePort(),
    engines: [await freePort(), await freePort()],
  };
  const members = new Map<Member | "database", ChildProcess>();
  const starts = new Map<Member, () => Promise<void>>();
  let nginx: ChildProcess | undefined;
  const close = async () => {
    nginx?.kill();
    const [database, ...others] = [...members.values()];
    await Promise.all(others.map((child) => stopChild(child)));
    if (database) await stopChild(database, 20_000);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await buildEngine();
    const env = { ...settings(folder, at(ports.front)), DATABASE_URL: "" };
    const parent = launchScript({
      name: "The database",
      script: path.join(dist, "database/postgres-process.js"),
      args: ["0"],
      env: { MARU_DATA: path.join(folder, "database"), DATABASE_URL: "" },
    });
    members.set("database", parent);
    env.DATABASE_URL = ((await firstMessage(parent, "The database")) as { url: string }).url;
    nginx = startNginx(path.join(folder, "nginx"), ports);
    const command = (
      name: Member,
      script: string,
      own: Record<string, string>,
      health?: string,
    ) => {
      const start = async () => {
        const child = launchSource({
          name,
          script: path.join(root, "scripts", script),
          env: { ...env, ...own },
          stdio: ["ignore", "ignore", "inherit"],
          ipc: false,
        });
        members.set(name, child);
        if (health) await untilOk(health, patienceMs);
      };
      starts.set(name, start);
      return start();
    };
    for (const [i, name] of (["first engine", "second engine"] as const).entries()) {
      const port = ports.engines[i] ?? 0;
      const own = { COMMERCE_ROLE: "server", COMMERCE_PORT: String(port) };
      await command(name, "engine.ts", own, `${at(port)}/health`);
    }
    await command("worker", "engine.ts", { COMMERCE_ROLE: "worker" });
    for (const [i, name] of (["storefront A", "storefront B"] as const).entries()) {
      const port = ports.storefronts[i] ?? 0;
      const own = { PORT: String(port), COMMERCE_API_URL: `${at(ports.engine)}/shop-api` };
      await command(name, "storefront.ts", own, `${at(port)}/api/health`);
    }
    await untilOk(`${at(ports.front)}/api/health`, patienceMs);
    return {
      front: at(ports.front),
      storefronts: ports.storefronts.map(at) as [string, string],
      engines: ports.engines.map(at) as [string, string],
      password: env.SUPERADMIN_PASSWORD,
      restart: async (member) => {
        const child = members.get(member);
        if (child) await stopChild(child, restartMs);
        await starts.get(member)?.();
      },
      kill: (member) => process.kill(servingProcess(members.get(member)?.pid), "SIGKILL"),
      stop: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const at = (port: number) => `http://127.0.0.1:${port}`;

/** What all processes of the fleet are given. */
function settings(folder: string, front: string) {
  const secret = () => randomBytes(24).toString("base64url");
  return {
    MARU_DATA: path.join(folder, "data"),
    MARU_DEMO: "1",
    STOREFRONT_URL: front,
    TRUST_PROXY: "1",
    COOKIE_SECRET: secret(),
    REVALIDATE_SECRET: secret(),
    PICKUP_SECRET: secret(),
    SUPERADMIN_PASSWORD: secret(),
    LOG_LEVEL: "warn",
  };
}

/** The process that a command keeps: the engine's or Next's own. */
function servingProcess(command: number | undefined): number {
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry)))
    try {
      const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, "utf8"))?.[1];
      const line = readFileSync(`/proc/${name}/cmdline`, "utf8");
      if (Number(parent) === command && /server\.js|bin\/next|next-server/.test(line))
        return Number(name);
    } catch {
      // It ended meanwhile.
    }
  throw new Error(`No process serves for the command ${command}.`);
}
