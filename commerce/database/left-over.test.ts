import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endLeftOver } from "./left-over";
import { birthOf, servesFolder } from "./process-identity";

let data: string;
let stranger: ChildProcess | undefined;

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), "maru-left-over-"));
});
afterEach(() => {
  stranger?.kill("SIGKILL");
  rmSync(data, { recursive: true });
});

/** A process of someone else; it may look like a Postgres on this data to who does not look closely. */
async function someoneElse(args: string[] = [], argv0?: string): Promise<number> {
  const script = "console.log('there'); setInterval(() => {}, 1000)";
  stranger = spawn(process.execPath, ["-e", script, "--", ...args], argv0 ? { argv0 } : {});
  await new Promise((resolve) => stranger?.stdout?.once("data", resolve));
  return stranger.pid ?? 0;
}

const file = () => path.join(data, "postmaster.pid");
const lines = (pid: number) => [pid, data, 1_700_000_000, 5432, "", "127.0.0.1", "  1 2", "ready"];
const name = (pid: number) => writeFileSync(file(), lines(pid).join("\n"));

describe("a stale postmaster.pid", () => {
  it("never has a stranger with the same number end", async () => {
    const pid = await someoneElse();
    name(pid);
    await endLeftOver(data);
    expect(birthOf(pid)).toBeDefined();
  });

  it("nor one that says it was that Postgres", async () => {
    const pid = await someoneElse(["-D", data], "postgres");
    expect(servesFolder(pid, data)).toBe("no");
    name(pid);
    await endLeftOver(data);
    expect(birthOf(pid)).toBeDefined();
  });

  it("keeps the memory that it names, for Postgres to look whether that is in use", async () => {
    name(await someoneElse());
    await endLeftOver(data);
    expect(readFileSync(file(), "utf8")).toBe(lines(process.pid).join("\n"));
  });

  it("stays as it is when its process is gone, and goes when a crash cut it off", async () => {
    const pid = await someoneElse();
    const gone = new Promise((resolve) => stranger?.once("exit", resolve));
    stranger?.kill("SIGKILL");
    await gone;
    name(pid);
    await endLeftOver(data);
    expect(readFileSync(file(), "utf8")).toBe(lines(pid).join("\n"));
    writeFileSync(file(), "");
    await endLeftOver(data);
    expect(existsSync(file())).toBe(false);
  });
});

it("tells one process from a later one with its number", () => {
  expect(birthOf(process.pid)).toBe(birthOf(process.pid));
  expect(birthOf(process.pid)).not.toBe(birthOf(process.ppid));
  expect(birthOf(2 ** 22 + 1)).toBeUndefined();
});
