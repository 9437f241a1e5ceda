import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeFs } from "next/dist/server/lib/node-fs-methods";
import { afterEach, beforeEach, expect, it } from "vitest";
import { wholeFiles } from "./whole-files.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("keeps the old file where the new one cannot be written, and no part of it", async () => {
  const file = path.join(folder, "page.html");
  writeFileSync(file, "old");
  const unwritable = Symbol("data") as unknown as string;
  await expect(wholeFiles(nodeFs, 1).writeFile(file, unwritable)).rejects.toThrow();
  expect(readFileSync(file, "utf8")).toBe("old");
  await wholeFiles(nodeFs, 1).writeFile(file, "new");
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["page.html"]);
});
