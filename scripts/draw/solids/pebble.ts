import { lit } from "../core/colour";
import { curve } from "../core/path";
import type { Solid } from "../core/solid";
import { type Surface, shaded } from "../core/surface";
import { convexHull, type Point, type Vec3 } from "../core/vector";
import { project, type View } from "../core/view";
import { weavePattern } from "./weave";

/** A level of a rounded body: height, half width, half depth, and how far it leans to x and z. */
export type Level = readonly [y: number, rx: number, rz: number, x: number, z: number];

/** A rounded upholstered body, convex but not regular, with its piping along one of its levels. */
export function pebble(
  levels: readonly Level[],
  surface: Surface,
  piping: { colour: string; at: Level },
): Solid {
  const loop = ([y, rx, rz, x, z]: Level, steps: number): Vec3[] =>
    Array.from({ length: steps }, (_, i): Vec3 => {
      const angle = (i / steps) * 2 * Math.PI;
      return [
        x + rx * Math.cos(angle) * (1 + 0.025 * Math.sin(3 * angle + 1)),
        y,
        z + rz * Math.sin(angle),
      ];
    });
  return {
    hull: levels.flatMap((level) => loop(level, 16)),
    axes: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    draw(canvas, view) {
      const outline = convexHull(
        levels.flatMap((level) => loop(level, 40).map((p) => project(view, p))),
      );
      const d = curve(evenly(outline, 22), true);
      const normal = (a: number, b: number, c: number) =>
        shaded(surface, along3(view, a, b, c), view);
      canvas.face(
        d,
        canvas.radial(
          [
            { at: 0, colour: normal(-0.5, 0.75, 0.45) },
            { at: 0.5, colour: normal(0, 0.3, 0.95) },
            { at: 0.85, colour: normal(0.6, -0.3, 0.7) },
            { at: 1, colour: normal(0.7, -0.7, 0.1) },
          ],
          [0.44, 0.38],
          0.72,
          [0.34, 0.16],
        ),
      );
      canvas.touch(d, {
        fill: weavePattern(canvas, surface.colour, [0.96, 0.1, -0.1, 0.8], 9),
        opacity: 0.3,
      });
      const seam = loop(piping.at, 48).map((p) => project(view, p));
      const xs = seam.map((p) => p[0]);
      const [left, right] = [xs.indexOf(Math.min(...xs)), xs.indexOf(Math.max(...xs))];
      // The near half of the loop, from its rightmost to its leftmost point.
      const front = Array.from(
        { length: 25 },
        (_, i) => seam[(right + i) % 48] ?? ([0, 0] as const),
      ).slice(0, ((left - right + 48) % 48) + 1);
      const width = 8 * view.scale;
      canvas.touch(curve(front), {
        fill: "none",
        stroke: lit(surface.colour, 0.7),
        "stroke-width": (width * 1.8).toFixed(1),
        opacity: 0.35,
        transform: `translate(0 ${(width * 0.5).toFixed(1)})`,
      });
      canvas.line(curve(front), piping.colour, width, { "stroke-linecap": "round" });
      canvas.touch(curve(front), {
        fill: "none",
        stroke: lit(piping.colour, 1.35),
        "stroke-width": (width * 0.28).toFixed(1),
        transform: `translate(0 ${(-width * 0.2).toFixed(1)})`,
        opacity: 0.7,
      });
    },
  };
}

const along3 = (view: View, a: number, b: number, c: number): Vec3 => {
  const mix = (i: 0 | 1 | 2) => view.right[i] * a + view.up[i] * b + view.toward[i] * c;
  const size = Math.hypot(a, b, c);
  return [mix(0) / size, mix(1) / size, mix(2) / size];
};

/** As many points at equal distances along a closed line. */
function evenly(points: readonly Point[], count: number): Point[] {
  const closed = [...points, ...points.slice(0, 1)];
  const sizes = closed
    .slice(1)
    .map((p, i) => Math.hypot(p[0] - (closed[i]?.[0] ?? 0), p[1] - (closed[i]?.[1] ?? 0)));
  const total = sizes.reduce((sum, s) => sum + s, 0);
  return Array.from({ length: count }, (_, k): Point => {
    let rest = (k / count) * total;
    const i = sizes.findIndex((size) => {
      if (rest <= size) return true;
      rest -= size;
      return false;
    });
    const [a, b] = [closed[i] ?? [0, 0], closed[i + 1] ?? [0, 0]];
    const t = rest / (sizes[i] || 1);
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  });
}
