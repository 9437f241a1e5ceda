import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { polyline } from "../core/path";
import type { Solid } from "../core/solid";
import { type Surface, shaded } from "../core/surface";
import {
  add,
  along,
  cross,
  dot,
  length,
  type Point,
  ring,
  sub,
  unit,
  type Vec3,
} from "../core/vector";
import { project, type View } from "../core/view";
import { grainBetween } from "./grain";

type Quad = readonly [Vec3, Vec3, Vec3, Vec3];

/** Faces by corner: 0–3 below and 4–7 above, each clockwise seen from above starting back left. */
const FACES = [
  [3, 2, 6, 7],
  [1, 0, 4, 5],
  [2, 1, 5, 6],
  [0, 3, 7, 4],
  [7, 6, 5, 4],
  [0, 1, 2, 3],
] as const;

interface Seen {
  face: readonly number[];
  corners: Quad;
  normal: Vec3;
}

/** A block with six flat sides: four corners below, the four above them. */
export function hexa(below: Quad, above: Quad, surface: Surface, bare = false): Solid {
  const corners = [...below, ...above];
  const at = (i: number): Vec3 => corners[i] ?? [0, 0, 0];
  const centre = corners.reduce<Vec3>((sum, p) => along(sum, [p, 1 / 8]), [0, 0, 0]);
  const sides = FACES.map((face): Seen => {
    const quad: Quad = [at(face[0]), at(face[1]), at(face[2]), at(face[3])];
    const flat = unit(cross(sub(quad[2], quad[0]), sub(quad[3], quad[1])));
    const outward =
      dot(flat, sub(along([0, 0, 0], ...quad.map((p) => [p, 0.25] as const)), centre)) > 0;
    return { face, corners: quad, normal: outward ? flat : along([0, 0, 0], [flat, -1]) };
  });
  const run = longest(at);
  return {
    hull: corners,
    axes: sides.map((side) => side.normal).filter((_, i) => i % 2 === 0 || i === 1 || i === 3),
    draw(canvas, view) {
      const seen = sides.filter((side) => dot(side.normal, view.toward) > 0.001);
      for (const side of seen) paintSide(canvas, view, side, surface, bare ? null : run);
      paintEdges(canvas, view, seen, surface, at);
    },
  };
}

function longest(at: (i: number) => Vec3): Vec3 {
  const edges = [sub(at(1), at(0)), sub(at(4), at(0)), sub(at(3), at(0))];
  return unit(edges.reduce((best, edge) => (length(edge) > length(best) ? edge : best)));
}

function paintSide(
  canvas: Canvas,
  view: View,
  { corners, normal }: Seen,
  surface: Surface,
  run: Vec3 | null,
) {
  const flat = corners.map((p) => project(view, p));
  const tone = shaded(surface, normal, view);
  const big =
    Math.abs(ring(flat).reduce((sum, [p, q]) => sum + p[0] * q[1] - q[0] * p[1], 0)) > 60_000;
  // Large sides are never one flat tone: light falls off a little towards the far lower corner.
  const fill = big
    ? canvas.linear(
        [
          { at: 0, colour: lit(tone, 1.025) },
          { at: 1, colour: lit(tone, 0.955) },
        ],
        [0, 0],
        [0.7, 1],
      )
    : tone;
  canvas.face(polyline(flat), fill, { stroke: fill });
  if (run && surface.texture === "wood" && Math.abs(dot(normal, run)) < 0.5) {
    const first = unit(sub(corners[1], corners[0]));
    const turned = Math.abs(dot(first, run)) > 0.7;
    const [a, b, c, d] = corners;
    const quad: Quad = turned ? [a, b, c, d] : [b, c, d, a];
    grainBetween(
      canvas,
      quad.map((p) => project(view, p)),
      tone,
    );
  }
}

/** Every edge between two visible sides catches a thread of light. */
function paintEdges(
  canvas: Canvas,
  view: View,
  seen: readonly Seen[],
  surface: Surface,
  at: (i: number) => Vec3,
) {
  const edges = seen.flatMap((a, i) =>
    seen.slice(i + 1).flatMap((b) => {
      const [p, q] = a.face.filter((corner) => b.face.includes(corner));
      return p === undefined || q === undefined ? [] : [[at(p), at(q)] as const];
    }),
  );
  const d = edges
    .map(([p, q]) => [p, q].map((r): Point => project(view, r)))
    .map((points) => polyline(points, false, 2));
  if (d.length) {
    canvas.touch(d.join(""), {
      fill: "none",
      stroke: lit(surface.colour, 1.3),
      "stroke-width": 1.6,
      opacity: 0.55,
    });
  }
}

/** An upright block between two opposite corners. */
export function box(a: Vec3, b: Vec3, surface: Surface, bare = false): Solid {
  const [x0, x1] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  const [y0, y1] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  const [z0, z1] = [Math.min(a[2], b[2]), Math.max(a[2], b[2])];
  const level = (y: number): Quad => [
    [x0, y, z0],
    [x1, y, z0],
    [x1, y, z1],
    [x0, y, z1],
  ];
  return hexa(level(y0), level(y1), surface, bare);
}

/** A block with its own directions: from `origin`, the sides `u`, `v` (upwards) and `w` (to the front). */
export function block(origin: Vec3, u: Vec3, v: Vec3, w: Vec3, surface: Surface): Solid {
  const base: Quad = [origin, add(origin, u), add(add(origin, u), w), add(origin, w)];
  const [a, b, c, d] = base;
  return hexa(base, [add(a, v), add(b, v), add(c, v), add(d, v)], surface);
}

/** A tapering leg of square section between two points, `head` and `foot` being its widths. */
export function taper(
  top: Vec3,
  bottom: Vec3,
  head: number,
  foot: number,
  surface: Surface,
): Solid {
  const level = ([x, y, z]: Vec3, size: number): Quad => {
    const h = size / 2;
    return [
      [x - h, y, z - h],
      [x + h, y, z - h],
      [x + h, y, z + h],
      [x - h, y, z + h],
    ];
  };
  return hexa(level(bottom, foot), level(top, head), surface);
}
