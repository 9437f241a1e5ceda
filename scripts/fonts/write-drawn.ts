import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commonHan, range } from "./characters";
import { cutSlice } from "./cut-slice";
import { source } from "./sources";

const folder = "scripts/fonts/drawn";

/**
 * Cuts the face that pages leave to the device: pictures that the server draws have none to fall
 * back to. It stands outside of `public/`, for no browser loads it.
 */
export async function writeDrawn(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const { name, bytes } = await cutSlice({
    family: "Drawn TC",
    file: "tc-600",
    font: source("chinese-600"),
    characters: commonHan.join("") + range(0x3000, 0x303f),
    features: ["kern", "ccmp", "locl"],
    weight: "400 700",
    fixed: true,
    ranges: "",
  });
  writeFileSync(join(folder, name), bytes);
}
