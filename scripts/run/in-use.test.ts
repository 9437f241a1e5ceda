import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { noteServing, refuseWhileServing } from "./in-use";

let folder: string;
let shop: ChildProcess;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-built-"));
  shop = spawn(process.execPath, ["-e", "process.stdin.resume()"], {
    stdio: ["pipe", "ignore", "ignore"],
  });
});
afterEach(() => {
  shop.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

it("keeps the pages of a storefront that is open, and only as long as it is", async () => {
  refuseWhileServing(folder);
  noteServing(folder, Number(shop.pid));
  noteServing(folder, Number(shop.pid));
  expect(() => refuseWhileServing(folder)).toThrow(`process ${shop.pid}`);
  const ended = once(shop, "exit");
  shop.kill("SIGKILL");
  await ended;
  refuseWhileServing(folder);
});
