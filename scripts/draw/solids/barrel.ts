import { lit } from "../core/colour";
import { ellipse, polyline } from "../core/path";
import type { Solid } from "../core/solid";
import { type Surface, shaded } from "../core/surface";
import { along, cross, dot, type Point, sub, times, unit, type Vec3 } from "../core/vector";
import { project } from "../core/view";
import { drawn } from "./drawn";
import { roundStops } from "./rod";

/** A round form about an axis that may lie anywhere: rings of [radius, place along the axis]. */
export function barrel(from: Vec3, to: Vec3, rings: readonly Point[], surface: Surface): Solid {
  const axis = unit(sub(to, from));
  const side = unit(Math.abs(axis[1]) > 0.9 ? cross(axis, [0, 0, 1]) : cross(axis, [0, 1, 0]));
  const other = cross(axis, side);
  const ring = ([r, at]: Point, steps: number) =>
    Array.from({ length: steps }, (_, i): Vec3 => {
      const a = (i * 2 * Math.PI) / steps;
      return along(from, [axis, at], [side, r * Math.cos(a)], [other, r * Math.sin(a)]);
    });
  return drawn(
    rings.flatMap((one) => ring(one, 10)),
    (canvas, view) => {
      const near = dot(axis, view.toward) > 0;
      const list = near ? rings : [...rings].reverse();
      const across = unit(cross(axis, view.toward));
      const lies = dot(across, view.right) < 0 ? times(across, -1) : across;
      const fill = canvas.linear(
        roundStops(surface, lies, view, 5),
        [0, 0],
        [dot(lies, view.right) ** 2, dot(lies, view.up) ** 2],
      );
      const deep = cross(axis, across);
      const flat = (v: Vec3, r: number): Point => [
        view.scale * r * dot(v, view.right),
        -view.scale * r * dot(v, view.up),
      ];
      const round = ([r, at]: Point) =>
        ellipse(project(view, along(from, [axis, at])), flat(across, r), flat(deep, r));
      const join = (p: Point, q: Point) => {
        const edge = (k: number) =>
          [p, q].map(([r, at]) => project(view, along(from, [axis, at], [across, k * r])));
        const [a, b, c, d] = [...edge(1), ...edge(-1).reverse()];
        if (!a || !b || !c || !d) return "";
        const turn = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        const [u, v] = [flat(across, 1), flat(deep, 1)];
        return polyline(turn > 0 === u[0] * v[1] - u[1] * v[0] > 0 ? [a, b, c, d] : [d, c, b, a]);
      };
      list.slice(0, -1).forEach((one, i) => {
        const next = list[i + 1];
        if (!next) return;
        const slope = (one[0] - next[0]) / (Math.abs(next[1] - one[1]) || 1);
        // Where the form narrows towards the viewer, its edge catches light.
        canvas.face(
          round(one) + round(next) + join(one, next),
          slope > 0.3 && surface.texture === "metal" ? lit(surface.colour, 1.16) : fill,
        );
      });
      const last = list.at(-1);
      if (last) canvas.face(round(last), shaded(surface, near ? axis : times(axis, -1), view));
    },
  );
}
