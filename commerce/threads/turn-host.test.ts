import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { TurnHost } from "./turn-host";

/** Counts who runs beside it; fails, dies, waits for ever and takes all memory when asked to. */
const thread = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ id, question: { what, running } }) => {
    if (what === "fail") return parentPort.postMessage({ type: "failure", id, text: "no model" });
    if (what === "die") process.exit(1);
    if (what === "wait") return;
    if (what === "grow") for (const all = []; ; ) all.push(new Array(100_000).fill(1.5));
    const beside = Atomics.add(running, 0, 1);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    Atomics.sub(running, 0, 1);
    parentPort.postMessage({ type: "result", id, result: beside });
  });
  parentPort.postMessage({ type: "ready", summary: "" });
`;

let file: string;
beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), "maru-turns-"));
  file = path.join(folder, "thread.cjs");
  writeFileSync(file, thread);
  return () => rmSync(folder, { recursive: true, force: true });
});

const running = new Int32Array(new SharedArrayBuffer(4));
const hostOf = (memoryMb = 64) =>
  new TurnHost<{ what: string; running: Int32Array }, number>(file, memoryMb);

it("runs one thread at a time, each for its own question", async () => {
  const host = hostOf();
  const turns = Array.from({ length: 4 }, () => host.ask({ what: "run", running }, 60_000));
  expect(await Promise.all(turns)).toEqual(turns.map(() => ({ result: 0 })));
});

it.each([
  ["fail", 60_000, { failure: "no model" }],
  ["die", 60_000, { tooMuch: true }],
  ["wait", 300, { tooMuch: true }],
  ["grow", 60_000, { tooMuch: true }],
])("says how a question ended: %s", async (what, patience, end) => {
  const host = hostOf(16);
  const next = [host.ask({ what, running }, patience), host.ask({ what: "run", running }, 60_000)];
  expect(await Promise.all(next)).toEqual([end, { result: 0 }]);
});
