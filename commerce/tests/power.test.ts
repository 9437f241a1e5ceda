import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/run/build";
import { freePort } from "../../scripts/run/ports";
import { stopChild } from "../../scripts/run/processes";
import { birthOf, childrenOf } from "../database/process-identity";

let data: string;
let port: number;
let command: ChildProcess | undefined;
let said = "";

// One folder for all, whose database is made once. A test that ends well leaves what it began with
// to the next one: each start takes many seconds.
beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), "maru-power-"));
  chmodSync(data, 0o755);
});
const stop = async () => {
  if (command) await stopChild(command, 30_000);
};
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await stop();
});
afterAll(async () => {
  await stop();
  rmSync(data, { recursive: true, force: true });
});

/** `npm run engine` on a database of its own, empty; what it says is heard. */
function start(): ChildProcess {
  said = "";
  const args = ["--import", "tsx", "scripts/engine.ts"];
  const env = { MARU_DATA: data, COMMERCE_PORT: String(port), MARU_DEMO: "0", LOG_LEVEL: "error" };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  return child;
}

const serves = () =>
  fetch(`http://127.0.0.1:${port}/shop-api?query={activeChannel{code}products{totalItems}}`, {
    headers: { "apollo-require-preflight": "true" },
  }).then(
    async (answer) => JSON.stringify(await answer.json()).includes("__default_channel__"),
    () => false,
  );

interface Known {
  pid: number;
  born: string;
}
/** The owner's own words about what it runs. */
const children = (): Known[] =>
  JSON.parse(readFileSync(path.join(data, "owner.json"), "utf8")).children.filter(
    ({ pid, born }: Known) => birthOf(pid) === born,
  );
const postmaster = () => Number(readFileSync(file(), "utf8").split("\n")[0]);
const file = () => path.join(data, "postgres/postmaster.pid");
const isAlive = (pid: number) => birthOf(pid) !== undefined;

const isRunning = () => command?.exitCode === null && command.signalCode === null;

/** The parts of the shop that is open; it is opened where none is. */
async function opened() {
  if (!isRunning()) {
    port = await freePort();
    command = start();
    await expect.poll(() => said).toContain("/shop-api");
  }
  const [parent, engine] = children();
  return { parent: parent?.pid ?? 0, engine: engine?.pid ?? 0, server: postmaster() };
}

describe("an engine's command", () => {
  it("starts each part again when it is killed, alone or all at once", async () => {
    const first = await opened();
    expect(await serves()).toBe(true);
    for (const part of ["engine", "server", "parent"] as const) {
      const [parent, engine] = children();
      const now = { parent: parent?.pid ?? 0, engine: engine?.pid ?? 0, server: postmaster() };
      process.kill(now[part], "SIGKILL");
      await expect.poll(() => isAlive(now[part])).toBe(false);
      await expect.poll(serves).toBe(true);
    }
    const all = [...children().map(({ pid }) => pid), postmaster()];
    for (const pid of all) process.kill(pid, "SIGKILL");
    await expect.poll(() => all.filter(isAlive)).toEqual([]);
    await expect.poll(serves).toBe(true);
    expect(all).not.toContain(first.server);
  });

  it("answers while its database hangs, and starts that again", async () => {
    const { server } = await opened();
    const stopped = [...childrenOf(server), server];
    for (const pid of stopped) process.kill(pid, "SIGSTOP");
    expect(await serves()).toBe(false);
    await expect.poll(serves).toBe(true);
    expect(stopped.filter(isAlive)).toEqual([]);
  });

  it("says who uses the data already, and leaves that one running", async () => {
    const { engine } = await opened();
    const own = port;
    port = await freePort();
    const second = start();
    const code = await new Promise((resolve) => second.once("exit", resolve));
    port = own;
    expect(code).toBe(1);
    expect(said).toContain(`MARU_DATA: Another Maru (process ${command?.pid}) uses ${data}`);
    expect(isAlive(engine)).toBe(true);
  });

  it("takes all its parts with it when its terminal closes", async () => {
    const { parent, engine, server } = await opened();
    command?.kill("SIGHUP");
    await expect.poll(() => [parent, engine, server].filter(isAlive)).toEqual([]);
    await expect.poll(() => existsSync(path.join(data, "owner.json"))).toBe(false);
    await expect.poll(isRunning).toBe(false);
  });

  it("does so when it is killed, and the next one harms no stranger with its number", async () => {
    const { parent, engine, server } = await opened();
    const written = readFileSync(file(), "utf8");
    command?.kill("SIGKILL");
    await expect.poll(() => [parent, engine, server].filter(isAlive)).toEqual([]);
    await expect.poll(isRunning).toBe(false);
    const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    writeFileSync(file(), written.replace(String(server), String(stranger.pid)));
    await opened();
    expect(await serves()).toBe(true);
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
    stranger.kill("SIGKILL");
  });

  it("closes while its database hangs, and leaves nothing behind", async () => {
    const { server } = await opened();
    const stopped = [...childrenOf(server), server];
    for (const pid of stopped) process.kill(pid, "SIGSTOP");
    command?.kill("SIGTERM");
    await expect.poll(() => stopped.filter(isAlive)).toEqual([]);
    await expect.poll(isRunning).toBe(false);
  });

  it("closes when the data of a running shop is gone, and opens no empty one", async () => {
    await opened();
    const ended = new Promise((resolve) => command?.once("exit", resolve));
    rmSync(path.join(data, "postgres"), { recursive: true });
    process.kill(children()[0]?.pid ?? 0, "SIGKILL");
    await ended;
    expect(said).toContain("data is gone");
    expect(existsSync(path.join(data, "postgres"))).toBe(false);
  });
});
