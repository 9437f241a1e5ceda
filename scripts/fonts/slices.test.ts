import { join } from "node:path";
import { describe, expect, it } from "vitest";
import cores from "./cores.json";
import { type Face, japaneseSlices, koreanSlices } from "./slices";

const demonstration = join(import.meta.dirname, "../../demo");
const face: Face = { font: Buffer.alloc(0), family: "Text", file: "text", weight: "400" };

/** A word more may bring a character more; with many, pages fetch slices beside their core. */
const tolerated = 12;

describe("the faces that pages open with", () => {
  it.each([
    ["ko", koreanSlices(face, demonstration)[0], cores.ko],
    ["ja", japaneseSlices(face, demonstration)[0], cores.ja],
  ] as const)("have the characters that the shop writes in %s", (_language, core, cut) => {
    const missing = [...(core?.characters ?? "")].filter((character) => !cut.includes(character));
    expect(core?.characters.length).toBeGreaterThan(500);
    expect(missing.length, `run npx tsx scripts/subset-fonts.ts: ${missing.join("")}`).toBeLessThan(
      tolerated,
    );
  });
});
