import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Raster } from "./raster";

const folder = join(import.meta.dirname, "../.cache");

/** Changes with any line that paints: a kept tile never outlives its recipe. */
const version = createHash("sha256")
  .update(
    readdirSync(import.meta.dirname)
      .filter((name) => ["raster.ts", "wood.ts", "cloth.ts", "mineral.ts"].includes(name))
      .map((name) => readFileSync(join(import.meta.dirname, name)))
      .concat(readFileSync(join(import.meta.dirname, "../core/noise.ts")))
      .join(""),
  )
  .digest("hex")
  .slice(0, 12);

/** A painted tile from the last run, if nothing that paints it changed since. */
export function kept(key: string, paint: () => Raster): Raster {
  const file = join(folder, `${key.replace("/", "-")}-${version}`);
  if (existsSync(`${file}.json`)) {
    const { width, height, tile } = JSON.parse(readFileSync(`${file}.json`, "utf8"));
    const data = new Float32Array(readFileSync(`${file}.bin`).buffer.slice(0));
    const n = width * height;
    return {
      width,
      height,
      tile,
      colour: data.subarray(0, n * 3),
      relief: data.subarray(n * 3, n * 4),
    };
  }
  const raster = paint();
  const { width, height, tile, colour, relief } = raster;
  mkdirSync(folder, { recursive: true });
  const data = new Float32Array(width * height * 4);
  data.set(colour);
  if (relief) data.set(relief, width * height * 3);
  writeFileSync(`${file}.bin`, Buffer.from(data.buffer));
  writeFileSync(`${file}.json`, JSON.stringify({ width, height, tile }));
  return raster;
}
