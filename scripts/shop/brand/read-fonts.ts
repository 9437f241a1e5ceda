/// <reference path="../../fonts/subset-font.d.ts" />
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";
import type { Shop } from "../../../contracts/shop-config";
import {
  allWeights,
  arabicSlices,
  type Face,
  japaneseSlices,
  koreanSlices,
  latinSlices,
  type Slice,
} from "../../fonts/slices";

type Script = keyof Shop["brand"]["fonts"];

/** The faces of one script, cut, with the name of the family that text asks for. */
export interface FontSource {
  script: Script;
  slices: readonly Slice[];
}

const slicesOf: Record<Script, (face: Face, folder: string) => Slice[]> = {
  latin: latinSlices,
  ar: arabicSlices,
  ko: koreanSlices,
  ja: japaneseSlices,
};

/** @throws Error that names a file which is missing or no font */
export function readFonts(folder: string, fonts: Shop["brand"]["fonts"]): Promise<FontSource[]> {
  const scripts = Object.keys(slicesOf) as Script[];
  return Promise.all(
    scripts.flatMap((script) => {
      const given = fonts[script];
      return given ? [readScript(folder, script, given)] : [];
    }),
  );
}

async function readScript(
  folder: string,
  script: Script,
  given: NonNullable<Shop["brand"]["fonts"][Script]>,
): Promise<FontSource> {
  const shared = { family: familyOf(script), file: `brand-${script}` };
  const cut = (face: Omit<Face, "family" | "file">) =>
    slicesOf[script]({ ...shared, ...face }, folder);
  if (typeof given === "string") {
    const font = readFont(folder, given);
    const face = { font, weight: allWeights, preload: script };
    return {
      script,
      slices: cut((await hasWeights(font, given)) ? face : { ...face, fixed: true }),
    };
  }
  const [regular, bold] = [readFont(folder, given.regular), readFont(folder, given.bold)];
  await Promise.all([hasWeights(regular, given.regular), hasWeights(bold, given.bold)]);
  return {
    script,
    slices: [
      ...cut({ font: regular, weight: "400 500", fixed: true, preload: script, ending: "-400" }),
      ...cut({ font: bold, weight: "501 700", fixed: true, ending: "-600" }),
    ],
  };
}

/** What CSS calls the shop's face of a script. */
export function familyOf(script: string): string {
  return `Brand ${script.toUpperCase()}`;
}

function readFont(folder: string, name: string): Buffer {
  const file = path.join(folder, name);
  if (!existsSync(file))
    throw new Error(`${file} is not there: shop.yaml names it among its fonts`);
  return readFileSync(file);
}

/** Whether a font has an axis of weights: a table `fvar` that names `wght` (OpenType 1.9). */
async function hasWeights(font: Buffer, file: string): Promise<boolean> {
  try {
    const plain = await subsetFont(font, "a", { targetFormat: "truetype" });
    const tables = plain.readUInt16BE(4);
    const at = Array.from({ length: tables }, (_, table) => 12 + table * 16).find(
      (entry) => plain.toString("latin1", entry, entry + 4) === "fvar",
    );
    if (at === undefined) return false;
    const table = plain.readUInt32BE(at + 8);
    return plain.subarray(table, table + plain.readUInt32BE(at + 12)).includes("wght");
  } catch (error) {
    throw new Error(`${file} is no font: ${error instanceof Error ? error.message : error}`);
  }
}
