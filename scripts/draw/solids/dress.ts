import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { ellipse, polyline } from "../core/path";
import { pick, randomFrom } from "../core/random";
import type { Solid } from "../core/solid";
import { along, type Point, type Vec3 } from "../core/vector";
import { project, type View } from "../core/view";
import { thread } from "./grain";

/** A flat side of a thing, addressed in mm: a point of it on the picture. */
export type Flat = (p: number, q: number) => Point;

/** The solid with further marks on it, drawn with it. */
export function dressed(solid: Solid, marks: (canvas: Canvas, view: View) => void): Solid {
  return {
    ...solid,
    draw(canvas, view) {
      solid.draw(canvas, view);
      marks(canvas, view);
    },
  };
}

/** The flat side through `origin` with directions `u` and `v`. */
export const flatOn =
  (view: View, origin: Vec3, u: Vec3, v: Vec3): Flat =>
  (p, q) =>
    project(view, along(origin, [u, p], [v, q]));

/** The upright side at depth `z`, addressed by x and y. */
export const frontOf = (view: View, z: number): Flat =>
  flatOn(view, [0, 0, z], [1, 0, 0], [0, 1, 0]);

/** The lying side at height `y`, addressed by x and z. */
export const topOf = (view: View, y: number): Flat => flatOn(view, [0, y, 0], [1, 0, 0], [0, 0, 1]);

/** A rectangle on a flat side. */
export const rectOn = (flat: Flat, p0: number, q0: number, p1: number, q1: number): string =>
  polyline([flat(p0, q0), flat(p1, q0), flat(p1, q1), flat(p0, q1)]);

/** A circle on a flat side. */
export function circleOn(flat: Flat, p: number, q: number, r: number): string {
  const centre = flat(p, q);
  const arm = ([x, y]: Point): Point => [x - centre[0], y - centre[1]];
  return ellipse(centre, arm(flat(p + r, q)), arm(flat(p, q + r)));
}

/** A line between two points of a flat side. */
export const lineOn = (flat: Flat, p0: number, q0: number, p1: number, q1: number): string =>
  polyline([flat(p0, q0), flat(p1, q1)], false);

/** A leg's end in the top it was driven through: end grain, its rings, the wedge. */
export function tenon(
  canvas: Canvas,
  flat: Flat,
  p: number,
  q: number,
  r: number,
  colour: string,
): void {
  canvas.face(circleOn(flat, p, q, r), lit(colour, 0.84));
  const rings = [0.72, 0.42].map((k) => circleOn(flat, p + r * 0.06, q, r * k)).join("");
  canvas.touch(rings, { fill: "none", stroke: lit(colour, 0.66), "stroke-width": 1, opacity: 0.6 });
  canvas.touch(lineOn(flat, p - r * 0.86, q + r * 0.4, p + r * 0.86, q - r * 0.4), {
    fill: "none",
    stroke: lit(colour, 1.16),
    "stroke-width": 2.4,
  });
}

/** Cathedral grain in an upright rectangle: arches around a heart, `side` mirrors it. */
export function cathedral(
  canvas: Canvas,
  flat: Flat,
  area: readonly [number, number, number, number],
  tone: string,
  heart: number,
  seed: string,
): void {
  const [p0, q0, p1, q1] = area;
  const random = randomFrom(seed);
  const clampP = (p: number) => Math.min(p1, Math.max(p0, p));
  const lines: string[] = [];
  const middle = p0 + (p1 - p0) * heart;
  for (let i = 0; i < 6; i++) {
    const half = ((i + 0.7) / 6) * (p1 - p0) * 0.42 + pick(random, -4, 4);
    const crown = q1 - (q1 - q0) * (0.62 - 0.13 * i) + pick(random, -10, 10);
    if (crown > q1 || middle - half < p0 || middle + half > p1) continue;
    const foot = half * 1.3;
    lines.push(
      thread([
        flat(clampP(middle - foot), q0 + 6),
        flat(middle - half, crown),
        flat(middle - half * 0.4, crown + half),
        flat(middle, crown + half * 0.8),
      ]),
    );
    lines.push(
      thread([
        flat(middle, crown + half * 0.8),
        flat(middle + half * 0.4, crown + half),
        flat(middle + half, crown),
        flat(clampP(middle + foot), q0 + 6),
      ]),
    );
  }
  for (let i = 0; i < 8; i++) {
    const p = i < 4 ? p0 + (p1 - p0) * (0.03 + 0.04 * i) : p1 - (p1 - p0) * (0.03 + 0.05 * (i - 4));
    const sway = pick(random, -9, 9);
    lines.push(
      thread([
        flat(p, q0 + 4),
        flat(clampP(p + sway), q0 + (q1 - q0) * 0.35),
        flat(clampP(p - sway), q0 + (q1 - q0) * 0.7),
        flat(p, q1 - 4),
      ]),
    );
  }
  canvas.touch(lines.join(""), {
    fill: "none",
    stroke: lit(tone, 0.74),
    "stroke-width": 1.2,
    opacity: 0.4,
  });
}
