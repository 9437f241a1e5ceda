import type { Canvas, Stop } from "../core/canvas";
import { blend, lit } from "../core/colour";
import { polyline, thin } from "../core/path";
import type { Solid } from "../core/solid";
import { type Surface, shaded } from "../core/surface";
import { add, along, cross, dot, type Point, ring, times, unit, type Vec3 } from "../core/vector";
import { project, type View } from "../core/view";
import { grainAcross } from "./grain-across";
import type { Plane } from "./plane";

export interface PrismOptions {
  holes?: readonly (readonly Point[])[];
  /** Direction of the grain on the caps, in the outline's plane; none for no grain. */
  grain?: "u" | "v" | "none";
  /** Softens the edge between cap and wall, as on upholstery: a share of the thickness. */
  soft?: number;
}

interface Wall {
  from: Vec3;
  to: Vec3;
  normal: Vec3;
}

/**
 * An outline (counter-clockwise in u, v) pushed `thickness` mm along u × v. Any outline may be
 * used, also a hollow or a bent one; walls are shaded by the direction they face.
 */
export function prism(
  outline: readonly Point[],
  plane: Plane,
  thickness: number,
  surface: Surface,
  options: PrismOptions = {},
): Solid {
  const { origin, u, v } = plane;
  const push = unit(cross(u, v));
  const place = ([p, q]: Point): Vec3 => along(origin, [u, p], [v, q]);
  const loops = [
    counterClockwise(outline),
    ...(options.holes ?? []).map((hole) => counterClockwise(hole).reverse()),
  ];
  const walls = loops.map((loop) =>
    ring(loop).map(
      ([a, b]): Wall => ({
        from: place(a),
        to: place(b),
        normal: unit(along([0, 0, 0], [u, b[1] - a[1]], [v, a[0] - b[0]])),
      }),
    ),
  );
  const raised = (p: Vec3) => along(p, [push, thickness]);
  return {
    hull: [...outline.map(place), ...outline.map((p) => raised(place(p)))],
    axes: [push, u, v],
    draw(canvas, view) {
      const runs = walls.flatMap((loop) => visibleRuns(loop, view));
      const depth = (run: Wall[]) => Math.max(...run.map((wall) => dot(wall.from, view.toward)));
      runs.sort((a, b) => depth(a) - depth(b));
      for (const run of runs) paintRun(canvas, view, run, times(push, thickness), surface);
      const facing = dot(push, view.toward);
      if (Math.abs(facing) < 0.001) return;
      const lift = facing > 0 ? thickness : 0;
      const caps = loops.map((loop) =>
        loop.map((p) => project(view, along(place(p), [push, lift]))),
      );
      const normal = facing > 0 ? push : times(push, -1);
      const tone = shaded(surface, normal, view);
      const fill = canvas.linear(
        [
          { at: 0, colour: lit(tone, 1.03) },
          { at: 1, colour: lit(tone, 0.95) },
        ],
        [0, 0],
        [0.8, 1],
      );
      canvas.face(
        caps.map((cap) => polyline(thin([...cap, ...cap.slice(0, 1)], 0.3))).join(""),
        fill,
        { "fill-rule": caps.length > 1 ? "evenodd" : undefined },
      );
      if (surface.texture === "wood" && options.grain !== "none") {
        const lie: Plane = { origin: along(origin, [push, lift]), u, v };
        grainAcross(canvas, view, loops, lie, options.grain ?? "u", tone);
      }
      for (const run of runs)
        paintRim(
          canvas,
          view,
          run.map((wall) => along(wall.from, [push, lift])),
          run,
          lift,
          push,
          surface,
        );
    },
  };
}

function counterClockwise(loop: readonly Point[]): Point[] {
  const area = ring(loop).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0);
  return area < 0 ? [...loop].reverse() : [...loop];
}

/** Stretches of wall that face the viewer, unbroken. */
function visibleRuns(loop: readonly Wall[], view: View): Wall[][] {
  const faces = loop.map((wall) => dot(wall.normal, view.toward) > 0.001);
  const start = faces.findIndex((seen, i) => seen && !faces[(i + loop.length - 1) % loop.length]);
  if (start < 0) return faces[0] ? [[...loop]] : [];
  const runs: Wall[][] = [];
  loop.forEach((_, i) => {
    const index = (start + i) % loop.length;
    const wall = loop[index];
    if (!wall || !faces[index]) return;
    const open = runs.at(-1);
    const joined = open && open.at(-1) === loop[(index + loop.length - 1) % loop.length];
    if (joined) open.push(wall);
    else runs.push([wall]);
  });
  return runs;
}

function paintRun(
  canvas: Canvas,
  view: View,
  run: readonly Wall[],
  push: Vec3,
  surface: Surface,
): void {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  const lower = [...run.map((wall) => wall.from), last.to];
  const base = lower.map((p) => project(view, p));
  const top = lower.map((p) => project(view, add(p, push)));
  const outline = [...thin(base, 0.35), ...thin(top, 0.35).reverse()];
  const [from, to] = [base[0], base.at(-1)];
  const rise: Point = [
    (top[0]?.[0] ?? 0) - (from?.[0] ?? 0),
    (top[0]?.[1] ?? 0) - (from?.[1] ?? 0),
  ];
  const height = Math.hypot(...rise);
  if (!from || !to || height < 0.3) return;
  // Across the direction of pushing every point has one normal, so a straight gradient is exact.
  const across: Point = [rise[1] / height, -rise[0] / height];
  const measure = (p: Point) => (p[0] - from[0]) * across[0] + (p[1] - from[1]) * across[1];
  const span = measure(to) || 1;
  const stops = run.flatMap((wall, i): Stop[] => {
    const next = run[i + 1];
    const before = run[i - 1];
    const tone = (other?: Wall) =>
      shaded(
        surface,
        other && dot(other.normal, wall.normal) > 0.86
          ? unit(add(other.normal, wall.normal))
          : wall.normal,
        view,
      );
    const at = (p: Vec3) => measure(project(view, p)) / span;
    return [
      { at: at(wall.from), colour: tone(before) },
      { at: at(wall.to), colour: tone(next) },
    ];
  });
  const end: Point = [from[0] + across[0] * span, from[1] + across[1] * span];
  const tidy = sparse(stops);
  const one = tidy.every((stop) => stop.colour === tidy[0]?.colour) ? tidy[0]?.colour : undefined;
  const fill = one ?? (canvas.style === "line" ? "" : canvas.linear(tidy, from, end, true));
  canvas.face(polyline(outline), fill, { stroke: fill });
}

/** Leaves out stops that a straight blend of the ends already gives, within an eye's tolerance. */
function sparse(stops: readonly Stop[]): Stop[] {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last || stops.length < 3) return [...stops];
  let [worst, index] = [0, 0];
  stops.forEach((stop, i) => {
    const t = (stop.at - first.at) / (last.at - first.at || 1);
    const off = difference(stop.colour, blend(first.colour, last.colour, t));
    if (off > worst) [worst, index] = [off, i];
  });
  if (worst <= 6) return [first, last];
  return [...sparse(stops.slice(0, index + 1)).slice(0, -1), ...sparse(stops.slice(index))];
}

/** Distance of two colours in steps of their strongest differing channel. */
function difference(a: string, b: string): number {
  const channels = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  const other = channels(b);
  return Math.max(...channels(a).map((value, i) => Math.abs(value - (other[i] ?? 0))));
}

const _channels = (hex: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

function paintRim(
  canvas: Canvas,
  view: View,
  edge: readonly Vec3[],
  run: readonly Wall[],
  lift: number,
  push: Vec3,
  surface: Surface,
): void {
  const last = run.at(-1);
  const points = [...edge, ...(last ? [along(last.to, [push, lift])] : [])].map((p) =>
    project(view, p),
  );
  canvas.touch(polyline(thin(points, 0.4), false), {
    fill: "none",
    stroke: lit(surface.colour, 1.3),
    "stroke-width": 1.5,
    opacity: 0.5,
  });
}
