import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { inTurn } from "./in-turn";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-turn-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("lets one work at a time, also after one that failed", async () => {
  const file = path.join(folder, "lock");
  let working = 0;
  const work = async () => {
    working += 1;
    await new Promise((resolve) => setImmediate(resolve));
    expect(working).toBe(1);
    working -= 1;
  };
  const failing = inTurn(file, () => work().then(() => Promise.reject(new Error("no"))));
  await expect(Promise.all([failing, inTurn(file, work), inTurn(file, work)])).rejects.toThrow(
    "no",
  );
  await inTurn(file, work);
});

it("waits for no dead process, whichever process has the number now", async () => {
  const file = path.join(folder, "lock");
  for (const text of [JSON.stringify({ pid: process.pid, born: "long ago" }), "half a fi"]) {
    writeFileSync(file, text);
    let done = false;
    await inTurn(file, async () => {
      done = true;
    });
    expect(done).toBe(true);
  }
});
