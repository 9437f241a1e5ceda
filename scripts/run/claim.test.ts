import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { birthOf } from "../../commerce/database/process-identity";
import { Claim } from "./claim";
import { firstMessage, launchSource, stopChild } from "./processes";

let folder: string;
let others: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-claim-"));
});
afterEach(() => {
  for (const other of others) other.kill("SIGKILL");
  others = [];
  rmSync(folder, { recursive: true });
});

/** A process that has nothing to do with Maru. */
function stranger(): number {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  others.push(child);
  return child.pid ?? 0;
}

const file = () => path.join(folder, "owner.json");
const read = () => JSON.parse(readFileSync(file(), "utf8"));
const write = (owner: object) => writeFileSync(file(), JSON.stringify(owner));
const alive = (pid: number) => birthOf(pid) !== undefined;

describe("a data folder", () => {
  it("belongs to one process, which others hear of", async () => {
    const claim = await Claim.take(folder);
    await expect(Claim.take(folder)).rejects.toThrow(`process ${process.pid}`);
    claim.release();
    await expect(Claim.take(folder)).resolves.toBeInstanceOf(Claim);
  });

  it("is free when its owner's number went to a stranger, who is left alone", async () => {
    const pid = stranger();
    write({
      pid,
      born: "of another",
      children: [{ pid, born: "of another", name: "A part", patienceMs: 0 }],
    });
    await Claim.take(folder);
    expect(read().pid).toBe(process.pid);
    expect(alive(pid)).toBe(true);
  });

  it("is free after a crash in the middle of writing", async () => {
    writeFileSync(file(), '{"pid": 12');
    await Claim.take(folder);
    expect(read().pid).toBe(process.pid);
  });

  it("is taken over with what a dead owner left running and hanging", async () => {
    const pid = stranger();
    const child = { pid, born: birthOf(pid), name: "A part", patienceMs: 100 };
    write({ pid: 1, born: "of another", children: [child] });
    await Claim.take(folder);
    await expect.poll(() => alive(pid)).toBe(false);
  });

  it("is waited for while its owner closes", async () => {
    const claim = await Claim.take(folder);
    claim.close();
    const next = Claim.take(folder);
    claim.release();
    await expect(next).resolves.toBeInstanceOf(Claim);
  });

  it("goes to one of several that find a dead owner at the same moment", async () => {
    write({ pid: 1, born: "of another", children: [] });
    const script = path.join(import.meta.dirname, "testing/taker.ts");
    const takers = Array.from({ length: 4 }, () =>
      launchSource({ name: "A taker", script, args: [folder] }),
    );
    await Promise.all(takers.map((taker) => firstMessage(taker, "A taker")));
    const answers = takers.map((taker) => {
      const answer = firstMessage(taker, "A taker");
      taker.send("take");
      return answer;
    });
    const taken = (await Promise.all(answers)).filter((answer) => answer === "taken");
    await Promise.all(takers.map((taker) => stopChild(taker)));
    expect(taken).toHaveLength(1);
  });
});
