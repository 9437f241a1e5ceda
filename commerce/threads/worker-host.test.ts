import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { NoAnswerError } from "./pending-answers";
import { WorkerHost } from "./worker-host";

/** Doubles numbers; dies of -1, fails at 0, and keeps 1 waiting. Says when it is ready. */
const doubling = `
  const { parentPort, workerData } = require("node:worker_threads");
  parentPort.on("message", ({ id, question }) => {
    if (question === -1) process.exit(1);
    if (question === 0) parentPort.postMessage({ type: "failure", id, text: "zero" });
    if (question > 1) parentPort.postMessage({ type: "result", id, result: question * 2 });
  });
  parentPort.postMessage({ type: "ready", summary: workerData.word });
`;

let folder: string;
let file: string;
const hosts: WorkerHost<number, number>[] = [];
const said: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-threads-"));
  file = path.join(folder, "thread.cjs");
  writeFileSync(file, doubling);
  return () => rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
  said.length = 0;
});

function host(): WorkerHost<number, number> {
  const note = (text: string) => void said.push(text);
  const made = new WorkerHost<number, number>(
    file,
    { word: "here" },
    { error: note, warn: note, info: note },
  );
  hosts.push(made);
  return made;
}

describe("a worker host", () => {
  it("has no answer before its thread is ready, and is not ready before it starts", async () => {
    const one = host();
    await expect(one.ask(2, 10_000)).rejects.toBeInstanceOf(NoAnswerError);
    expect(await one.whenReady(1)).toBe(false);
  });

  it("answers each question with its own answer, and says what its thread says", async () => {
    const one = host();
    one.start();
    expect(await one.whenReady(10_000)).toBe(true);
    expect(await Promise.all([2, 3, 4].map((n) => one.ask(n, 10_000)))).toEqual([4, 6, 8]);
    await expect(one.ask(0, 10_000)).rejects.toBeInstanceOf(NoAnswerError);
    expect(said).toEqual(["here", "A question failed: zero"]);
  });

  it("waits no longer than it may", async () => {
    const one = host();
    one.start();
    await one.whenReady(10_000);
    await expect(one.ask(1, 5)).rejects.toBeInstanceOf(NoAnswerError);
    expect(await one.ask(2, 10_000)).toBe(4);
  });

  it("leaves no caller waiting for a thread that died, and starts another", async () => {
    const one = host();
    one.start();
    await one.whenReady(10_000);
    const waiting = one.ask(1, 60_000);
    const deadly = one.ask(-1, 60_000);
    await expect(waiting).rejects.toBeInstanceOf(NoAnswerError);
    await expect(deadly).rejects.toBeInstanceOf(NoAnswerError);
    expect(await one.whenReady(10_000)).toBe(true);
    expect(await one.ask(5, 10_000)).toBe(10);
  });
});
