import type { Canvas } from "../core/canvas";
import { coords } from "../core/path";
import type { Solid } from "../core/solid";
import { type Point, type Vec3 } from "../core/vector";
import { type View } from "../core/view";

/** Draws on a plane in space as if it were paper: its own millimetres become picture units. */
export interface Pen {
  canvas: Canvas;
  view: View;
  at(p: Point): Point;
  /** An absolute path of M, L, C, Q and Z in the plane's millimetres, as it appears in the picture. */
  path(d: string): string;
  /** A length in picture units. */
  mm(length: number): number;
}

/** A path with every coordinate pair moved by `move`. Commands must be absolute. */
export function movePath(d: string, move: (p: Point) => Point): string {
  return d.replace(/(-?\d*\.?\d+)[ ,](-?\d*\.?\d+)/g, (_, x: string, y: string) =>
    coords(move([Number(x), Number(y)])),
  );
}

/** The path seen in a mirror that stands at x = 0. */
export const mirrorPath = (d: string): string =>
  d.replace(/(-?\d*\.?\d+)[ ,](-?\d*\.?\d+)/g, (_, x: string, y: string) => `${-Number(x)} ${y}`);

/** A solid with a drawing of its own; `hull` says where it is. */
export function drawn(
  hull: readonly Vec3[],
  draw: Solid["draw"],
  more: Partial<Solid> = {},
): Solid {
  return {
    hull,
    axes: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    draw,
    ...more,
  };
}

/** Corners of an upright rectangle, for hulls. */
export function frameOf(x: number, y: number, width: number, height: number, z = 0): Vec3[] {
  return [
    [x, y, z],
    [x + width, y, z],
    [x + width, y + height, z],
    [x, y + height, z],
  ];
}
