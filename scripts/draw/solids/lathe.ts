import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { ellipse, polyline, thin } from "../core/path";
import type { Solid } from "../core/solid";
import { type Surface, shaded } from "../core/surface";
import type { Point, Vec3 } from "../core/vector";
import { dot } from "../core/vector";
import { project, type View } from "../core/view";
import { roundStops } from "./rod";

export interface LatheOptions {
  /** Shows the inside above the last point: a bowl, a pot without lid. The inside's own surface. */
  open?: Surface;
  /** Closes the top with a flat disc. */
  lid?: boolean;
  /** Marks drawn on the finished form: a highlight, rings, a pattern. */
  dress?: (canvas: Canvas, form: LatheForm) => void;
}

/** The picture of a turned form: its outline, and where a ring of it lies. */
export interface LatheForm {
  d: string;
  view: View;
  /** Centre and half axes of the ring with this radius at this height. */
  ring: (radius: number, y: number) => { x: number; y: number; rx: number; ry: number };
}

/** Points along a smooth profile (Catmull-Rom) through [radius, height] pairs from foot to rim. */
export function profile(points: readonly Point[], steps = 14): Point[] {
  const at = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0];
  return points
    .slice(0, -1)
    .flatMap((_, i) =>
      Array.from({ length: steps }, (_step, k): Point => {
        const [p, a, b, q] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
        const t = k / steps;
        const mix = (j: 0 | 1) =>
          0.5 *
          (2 * a[j] +
            (b[j] - p[j]) * t +
            (2 * p[j] - 5 * a[j] + 4 * b[j] - q[j]) * t * t +
            (3 * a[j] - p[j] - 3 * b[j] + q[j]) * t ** 3);
        return [Math.max(0, mix(0)), mix(1)];
      }),
    )
    .concat([at(points.length - 1)]);
}

/** A form turned on the wheel: a profile of [radius, height] pairs, foot first, around an upright axis. */
export function lathe(
  outline: readonly Point[],
  base: Vec3,
  surface: Surface,
  options: LatheOptions = {},
): Solid {
  const widest = Math.max(...outline.map((p) => p[0]));
  const ys = outline.map((p) => p[1]);
  const corner = (x: number, y: number, z: number): Vec3 => [base[0] + x, base[1] + y, base[2] + z];
  const hull = outline
    .filter((_, i) => i % 4 === 0 || i === outline.length - 1)
    .flatMap(([r, y]) =>
      Array.from({ length: 12 }, (_, i) =>
        corner(r * Math.cos((i * Math.PI) / 6), y, r * Math.sin((i * Math.PI) / 6)),
      ),
    );
  const top = outline.at(-1) ?? [0, 0];
  return {
    hull: [...hull, corner(widest, Math.min(...ys), 0), corner(-widest, Math.min(...ys), 0)],
    axes: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    draw(canvas, view) {
      const [sin, cos] = [dot(view.toward, [0, 1, 0]), dot(view.up, [0, 1, 0])];
      const ringAt = (radius: number, y: number) => {
        const [x, cy] = project(view, corner(0, y, 0));
        return { x, y: cy, rx: radius * view.scale, ry: radius * view.scale * Math.abs(sin) };
      };
      const d =
        cos < 0.01
          ? circleOf(ringAt(widest, 0))
          : silhouette(outline.map(([r, y]) => ringAt(r, y)));
      canvas.face(
        d,
        canvas.style === "line"
          ? ""
          : canvas.linear(roundStops(surface, view.right, view, 7), [0, 0], [1, 0]),
      );
      paintSlope(canvas, d);
      if (options.open) paintMouth(canvas, ringAt(top[0], top[1]), options.open, surface);
      else if (options.lid)
        canvas.face(circleOf(ringAt(top[0], top[1])), shaded(surface, [0, 1, 0], view));
      options.dress?.(canvas, { d, view, ring: ringAt });
    },
  };
}

interface Ring {
  x: number;
  y: number;
  rx: number;
  ry: number;
}

export const circleOf = ({ x, y, rx, ry }: Ring): string => ellipse([x, y], [rx, 0], [0, ry]);

/** The united outline of all rings: for every height of the picture, the widest of them. */
function silhouette(rings: readonly Ring[]): string {
  const [top, bottom] = [
    Math.min(...rings.map((r) => r.y - r.ry)),
    Math.max(...rings.map((r) => r.y + r.ry)),
  ];
  const x = rings[0]?.x ?? 0;
  const steps = 220;
  const right = Array.from({ length: steps + 1 }, (_, i): Point => {
    // Closer steps at both ends, where the outline turns fastest.
    const t = (1 - Math.cos((Math.PI * i) / steps)) / 2;
    const y = top + (bottom - top) * t;
    const half = Math.max(...rings.map((r, k) => widthAt(r, rings[k + 1] ?? r, y)));
    return [x + Math.max(0, half), y];
  });
  const outline = thin(right, 0.2);
  return polyline([...outline, ...outline.map(([px, py]): Point => [2 * x - px, py]).reverse()]);
}

function widthAt(a: Ring, b: Ring, y: number): number {
  const inRing = (r: Ring) =>
    r.ry > 0.01 && Math.abs(y - r.y) < r.ry ? r.rx * Math.sqrt(1 - ((y - r.y) / r.ry) ** 2) : -1;
  // Between two neighbouring rings the widest parts join in a straight line.
  const between =
    (y - a.y) * (y - b.y) <= 0 && a.y !== b.y
      ? a.rx + ((y - a.y) / (b.y - a.y)) * (b.rx - a.rx)
      : -1;
  const cover = Math.abs(b.rx - a.rx) > Math.abs(b.y - a.y) * 3 && a.ry > 0.01 ? -1 : between;
  return Math.max(inRing(a), cover);
}

/** Light from above over the whole form: brighter shoulders, darker underside. */
function paintSlope(canvas: Canvas, d: string): void {
  if (canvas.style === "line") return;
  const fill = canvas.linear([
    { at: 0, colour: "#fff", opacity: 0.24 },
    { at: 0.4, colour: "#fff", opacity: 0 },
    { at: 0.6, colour: "#3a2413", opacity: 0 },
    { at: 1, colour: "#3a2413", opacity: 0.26 },
  ]);
  canvas.touch(d, { fill });
}

function paintMouth(canvas: Canvas, rim: Ring, inner: Surface, outer: Surface): void {
  const shade =
    canvas.style === "line"
      ? ""
      : canvas.linear(
          [
            { at: 0, colour: lit(inner.colour, 0.58) },
            { at: 0.55, colour: lit(inner.colour, 0.8) },
            { at: 1, colour: lit(inner.colour, 0.98) },
          ],
          [0.1, 0],
          [0.8, 1],
        );
  canvas.face(circleOf(rim), shade);
  canvas.touch(circleOf(rim), {
    fill: "none",
    stroke: lit(outer.colour, 1.12),
    "stroke-width": 2.4,
  });
}
