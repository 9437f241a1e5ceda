import { lit } from "../core/colour";
import { curve, ellipse } from "../core/path";
import type { Solid } from "../core/solid";
import { type Surface, shaded } from "../core/surface";
import { along, type Point, type Vec3 } from "../core/vector";
import { project } from "../core/view";
import { drawn } from "./drawn";

/** A bent bar that narrows: a spout, a handle, a tip. Radii belong to the points. */
export function horn(
  points: readonly Vec3[],
  radii: readonly number[],
  surface: Surface,
  hollow = false,
): Solid {
  const hull = points.flatMap((p, i): Vec3[] => {
    const r = (radii[i] ?? 0) * 0.8;
    return [
      along(p, [[1, 0, 0], r], [[0, 1, 0], r]),
      along(p, [[1, 0, 0], -r], [[0, 1, 0], -r]),
      along(p, [[0, 0, 1], r]),
      along(p, [[0, 0, 1], -r]),
    ];
  });
  return drawn(hull, (canvas, view) => {
    const flat = points.map((p) => project(view, p));
    const side = (i: number): Point => {
      const [a, b] = [
        flat[Math.max(0, i - 1)] ?? [0, 0],
        flat[Math.min(flat.length - 1, i + 1)] ?? [0, 0],
      ];
      const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      const r = (radii[i] ?? 1) * view.scale;
      return [((a[1] - b[1]) / size) * r, ((b[0] - a[0]) / size) * r];
    };
    const edge = (share: number) =>
      flat.map(([x, y], i): Point => [x + side(i)[0] * share, y + side(i)[1] * share]);
    const strip = (from: number, to: number) =>
      `${curve(edge(from))}L${curve(edge(to).reverse()).slice(1)}z`;
    // The side whose outward direction points up and left is the lit one.
    const [nx, ny] = side(Math.floor(flat.length / 2));
    const lamp = nx * -0.6 + ny * -0.8 > 0 ? 1 : -1;
    canvas.face(strip(-1, 1), lit(surface.colour, 0.86));
    canvas.touch(strip(-1 * lamp, -0.45 * lamp), { fill: lit(surface.colour, 0.7), opacity: 0.8 });
    canvas.touch(strip(0.1 * lamp, 0.92 * lamp), { fill: lit(surface.colour, 1), opacity: 0.9 });
    canvas.touch(strip(0.4 * lamp, 0.68 * lamp), { fill: lit(surface.colour, 1.3), opacity: 0.55 });
    const tip = flat.at(-1);
    const last = flat.length - 1;
    if (!tip) return;
    const [sx, sy] = side(last);
    const mouth = ellipse(tip, [sx, sy], [-sy * 0.42, sx * 0.42]);
    canvas.face(mouth, hollow ? lit(surface.colour, 0.45) : shaded(surface, view.toward, view));
    if (hollow)
      canvas.touch(mouth, { fill: "none", stroke: lit(surface.colour, 1.15), "stroke-width": 2 });
  });
}
