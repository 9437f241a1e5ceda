import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { diningChair, stool } from "./chairs";
import { loungeChair } from "./lounge-chair";

type Kinds = Record<string, (piece: Piece) => Scene>;

/** How every kind of the catalogue's range is built. */
export const KINDS: Kinds = {
  "lounge-chair": loungeChair,
  "dining-chair": diningChair,
  stool,
};

for (const group of ["lighting", "ceramics", "sound", "eyewear", "wardrobe", "textiles"]) {
  const file = join(import.meta.dirname, `${group}.ts`);
  if (!existsSync(file)) continue;
  try {
    const loaded: Record<string, Kinds> = await import(file);
    Object.assign(KINDS, loaded[group]);
  } catch (error) {
    console.warn(`${group} is not ready: ${String(error).slice(0, 200)}`);
  }
}
