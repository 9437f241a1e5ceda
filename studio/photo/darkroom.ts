import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import type { View } from "./views";

export interface Shot extends View {
  models: Array<{
    glb: string;
    at?: readonly [number, number, number];
    turn?: number;
    prop?: boolean;
  }>;
  ground: string;
  out: string;
  size: readonly [number, number];
  samples: number;
  exposure?: number;
  /** A room lights itself by its window. */
  room?: boolean;
  focus?: readonly [number, number, number];
  distance?: number;
}

/** Renders the shots one after another in one Blender; `done` hears of each as it is finished. */
export function expose(
  shots: readonly Shot[],
  cache: string,
  done: (line: string) => void,
): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const list = join(cache, `shots-${process.pid}.json`);
  writeFileSync(list, JSON.stringify(shots));
  return new Promise((resolve, reject) => {
    const blender = spawn("nice", [
      "-n",
      "15",
      "blender",
      "-b",
      "-P",
      join(import.meta.dirname, "scene.py"),
      "--",
      list,
    ]);
    let last = "";
    blender.stdout.on("data", (chunk: Buffer) => {
      for (const line of chunk.toString().split("\n")) if (line.startsWith("PHOTO")) done(line);
    });
    blender.stderr.on("data", (chunk: Buffer) => {
      last = chunk.toString();
    });
    blender.on("error", () =>
      reject(new Error("photographs need Blender 3.4 (Debian: apt install blender python3-numpy)")),
    );
    blender.on("close", (code) =>
      code === 0 && shots.every(({ out }) => existsSync(out))
        ? resolve()
        : reject(new Error(`blender: ${last}`)),
    );
  });
}

/** Writes a render in the sizes and formats of the shop; answers what it wrote, largest first. */
export async function publish(
  render: string,
  target: string,
  widths: readonly number[],
): Promise<string[]> {
  mkdirSync(dirname(target), { recursive: true });
  const made: string[] = [];
  for (const width of widths) {
    const image = sharp(render).resize({ width, kernel: "lanczos3" });
    await image.clone().avif({ quality: 60, effort: 5 }).toFile(`${target}-${width}.avif`);
    await image.clone().webp({ quality: 80, effort: 5 }).toFile(`${target}-${width}.webp`);
    made.push(`${target}-${width}.avif`, `${target}-${width}.webp`);
  }
  return made;
}
