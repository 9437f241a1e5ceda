import { curve2 } from "../core/curve";
import { type Piece } from "../core/piece";
import { type Vec2, type Vec3 } from "../core/vector";
import { type Rims, rimsOf } from "./eyewear-shapes";

/** A face is round: the front falls back towards its ends. */
export const wrap = ([x, y, z]: Vec3): Vec3 => [x, y, z - (x * x) / 620];

export interface Front {
  rims: Rims;
  shift: number;
  middle: number;
  half: number;
  hinge: number;
}

export function frontOf({ kind, width, height, measure }: Piece): Front {
  const lens = measure("lensWidth", 48);
  const rims = rimsOf(kind, lens, kind === "cat-eye-glasses" ? height - 3 : height);
  const lift = rims.metal ? 4 : height * (kind === "cat-eye-glasses" ? 0.36 : 0.26);
  return {
    rims,
    shift: (lens + measure("bridge", 20)) / 2,
    middle: height / 2,
    half: width / 2,
    hinge: height / 2 + lift,
  };
}

export const smoothLoop = (points: readonly Vec2[], k: number) =>
  curve2(
    points.filter((_, i) => i % 2 === 0),
    k,
    true,
  );
