import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFaces } from "./write-faces";

let sources: string;
beforeAll(() => {
  sources = mkdtempSync(path.join(tmpdir(), "maru-faces-"));
});
afterAll(() => rmSync(sources, { recursive: true, force: true }));

describe("writeFaces", () => {
  it("leaves faces that drawing libraries read, in the order of a language", async () => {
    const { files, families } = await writeFaces(sources, ["zh-Hant", "ar", "fr"], []);
    expect(Object.keys(families)).toEqual(["zh-Hant", "ar", "fr"]);
    const [latin] = families.fr ?? [];
    expect(families.fr).toEqual([latin]);
    expect(families.ar?.[0]).toBe(latin);
    expect(families.ar).toHaveLength(2);
    expect(families["zh-Hant"]?.slice(1).join()).toMatch(/TC.*JP/);
    for (const name of files) {
      const bytes = readFileSync(path.join(sources, "faces", name));
      expect(["\0\x01\0\0", "OTTO"]).toContain(bytes.toString("latin1", 0, 4));
    }
  });

  it("takes out faces of languages that the shop has given up", async () => {
    const before = (await writeFaces(sources, ["ar"], [])).files;
    const after = (await writeFaces(sources, ["fr"], [])).files;
    expect(after.length).toBeLessThan(before.length);
    const gone = before.filter((name) => !after.includes(name));
    for (const name of gone)
      expect(() => readFileSync(path.join(sources, "faces", name))).toThrow();
  });
});
