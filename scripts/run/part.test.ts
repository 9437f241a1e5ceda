import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { birthOf } from "../../commerce/database/process-identity";
import { Part, type PartOptions } from "./part";
import { launchScript, launchSource, untilReady } from "./processes";

let folder: string;
let parts: Part[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-part-"));
});
afterEach(async () => {
  await Promise.all(parts.map((part) => part.stop()));
  parts = [];
  rmSync(folder, { recursive: true });
});

function script(text: string): string {
  const file = path.join(folder, `script-${text.length}.cjs`);
  writeFileSync(file, text);
  return file;
}

const serves = 'process.on("message", () => {}); process.send("ready");';

function part(text: string, options: Partial<PartOptions> = {}): Part {
  const made = new Part({
    name: "A part",
    launch: () => launchScript({ name: "A part", script: script(text) }),
    untilServing: (child) => untilReady(child, "A part"),
    onHopeless: () => undefined,
    ...options,
  });
  parts.push(made);
  return made;
}

const isAlive = (pid: number) => birthOf(pid) !== undefined;

describe("a part", () => {
  it("is another process that serves, each time it is killed", async () => {
    const one = part(serves);
    await one.open();
    for (const signal of ["SIGKILL", "SIGTERM", "SIGKILL"] as const) {
      const { pid } = one.process;
      one.process.kill(signal);
      // It waits longer before each start.
      await expect
        .poll(() => one.process.pid !== pid && isAlive(one.process.pid ?? 0), { timeout: 20_000 })
        .toBe(true);
      await one.whenServing();
    }
  });

  it("is a mistake of who starts it when it never serves", async () => {
    const one = part("process.exit(3);");
    await expect(one.open()).rejects.toThrow("code 3");
  });

  it("is not started again once it is stopped", async () => {
    const one = part(serves);
    await one.open();
    const { pid = 0 } = one.process;
    await one.stop();
    expect(isAlive(pid)).toBe(false);
    expect(one.process.pid).toBe(pid);
  });

  it("waits for what it needs", async () => {
    let there = () => {};
    const needed = new Promise<void>((resolve) => {
      there = resolve;
    });
    const asked: string[] = [];
    const one = part(serves, {
      before: () => {
        asked.push("asked");
        return needed;
      },
    });
    await one.open();
    const { pid } = one.process;
    one.process.kill("SIGKILL");
    await expect.poll(() => asked).toEqual(["asked"]);
    expect(one.process.pid).toBe(pid);
    there();
    await one.whenServing();
    expect(one.process.pid).not.toBe(pid);
  });

  it.each(["hang", "SIGSTOP"])(
    "is ended and started again when it does not move (%s)",
    async (how) => {
      const one = part(`${serves} process.once("message", () => { for (;;); });`, {
        patienceSeconds: 3,
      });
      await one.open();
      const { pid = 0 } = one.process;
      if (how === "SIGSTOP") one.process.kill(how);
      else one.process.send(how);
      await expect.poll(() => one.process.pid !== pid, { timeout: 20_000 }).toBe(true);
      await one.whenServing();
      expect(isAlive(pid)).toBe(false);
    },
  );

  it("is given up when it says that another start cannot help", async () => {
    let given = 0;
    const one = part(`${serves} process.once("message", () => process.exit(78));`, {
      onHopeless: () => {
        given++;
      },
    });
    await one.open();
    one.process.send("end");
    await expect.poll(() => given).toBe(1);
  });
});

describe("what a process has started", () => {
  const starter = path.join(import.meta.dirname, "testing/starter.ts");

  /** A process that starts a part, which starts a process of its own; answers their numbers. */
  async function family(manner = "") {
    const args = [folder, manner];
    const child = launchSource({ name: "A starter", script: starter, args });
    const pids = await new Promise<number[]>((resolve) =>
      child.on("message", (message) => resolve(message as number[])),
    );
    return { child, pids };
  }

  it.each(["SIGKILL", "SIGTERM", "SIGHUP", "SIGINT"] as const)(
    "ends with it when it gets %s, down to what was started by that",
    async (signal) => {
      const { child, pids } = await family();
      expect(pids).toHaveLength(3);
      expect(pids.every(isAlive)).toBe(true);
      child.kill(signal);
      await expect.poll(() => pids.filter(isAlive)).toEqual([]);
    },
  );

  it.each([
    ["takes no notice of SIGTERM", "deaf"],
    ["hangs", "hung"],
  ])("ends with it also when it %s", async (_what, manner) => {
    const { child, pids } = await family(manner);
    child.kill("SIGKILL");
    await expect.poll(() => pids.filter(isAlive), { timeout: 20_000 }).toEqual([]);
  });
});
