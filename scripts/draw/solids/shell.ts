import type { Canvas, Stop } from "../core/canvas";
import { lit } from "../core/colour";
import { polyline, thin } from "../core/path";
import type { Solid } from "../core/solid";
import { type Surface, shaded } from "../core/surface";
import { dot, type Point, ring, unit, type Vec3 } from "../core/vector";
import { project, type View } from "../core/view";
import { weavePattern } from "./weave";

interface Wall {
  from: Point;
  to: Point;
  normal: Vec3;
}

/** A padded wall bent around a seat: its closed outline in x and z, and how high it rises where. */
export interface Bend {
  outline: readonly Point[];
  base: number;
  top: (p: Point) => number;
  round: number;
}

/** The wall as one body; what it holds is drawn before its near side. */
export function shell(
  { outline, base, top, round }: Bend,
  surface: Surface,
  holds: readonly Solid[] = [],
): Solid {
  const loop = ring(outline).map(([from, to]): Wall => {
    const normal = unit([to[1] - from[1], 0, from[0] - to[0]]);
    return { from, to, normal };
  });
  const area = ring(outline).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0);
  const walls = loop.map(
    (wall): Wall => (area > 0 ? wall : { ...wall, normal: [-wall.normal[0], 0, -wall.normal[2]] }),
  );
  const middle = outline.reduce<Point>(
    (sum, p) => [sum[0] + p[0] / outline.length, sum[1] + p[1] / outline.length],
    [0, 0],
  );
  return {
    hull: outline.flatMap((p): Vec3[] => [
      [p[0], base, p[1]],
      [p[0], top(p), p[1]],
    ]),
    axes: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    draw(canvas, view) {
      const runs = seen(walls, view);
      // Walls that face the middle are the far inside; what is held stands before them.
      const inside = (run: readonly Wall[]) =>
        run.reduce(
          (sum, w) =>
            sum + w.normal[0] * (w.from[0] - middle[0]) + w.normal[2] * (w.from[1] - middle[1]),
          0,
        ) < 0;
      for (const run of runs.filter(inside)) paint(canvas, view, run, base, top, surface);
      for (const solid of holds) solid.draw(canvas, view);
      for (const run of runs.filter((r) => !inside(r)))
        paint(canvas, view, run, base, top, surface);
      rim(canvas, view, outline, top, round, surface);
    },
  };
}

function seen(walls: readonly Wall[], view: View): Wall[][] {
  const facing = walls.map((w) => dot(w.normal, view.toward) > 0.001);
  const start = facing.findIndex((yes, i) => yes && !facing[(i + walls.length - 1) % walls.length]);
  const runs: Wall[][] = [];
  walls.forEach((_, k) => {
    const i = (Math.max(0, start) + k) % walls.length;
    const wall = walls[i];
    if (!wall || !facing[i]) return;
    if (k > 0 && facing[(i + walls.length - 1) % walls.length]) runs.at(-1)?.push(wall);
    else runs.push([wall]);
  });
  return runs;
}

function paint(
  canvas: Canvas,
  view: View,
  run: readonly Wall[],
  base: number,
  top: Bend["top"],
  surface: Surface,
): void {
  const points = [...run.map((w) => w.from), ...run.slice(-1).map((w) => w.to)];
  const low = points.map((p) => project(view, [p[0], base, p[1]]));
  const high = points.map((p) => project(view, [p[0], top(p), p[1]]));
  const d = polyline([...thin(low, 0.7), ...thin(high, 0.7).reverse()]);
  const [first, last] = [low[0], low.at(-1)];
  if (!first || !last || Math.abs(last[0] - first[0]) < 0.5) return;
  const stops = run.map(
    (w, i): Stop => ({
      at: ((low[i]?.[0] ?? 0) + (low[i + 1]?.[0] ?? 0) - 2 * first[0]) / 2 / (last[0] - first[0]),
      colour: shaded(surface, w.normal, view),
    }),
  );
  const step = Math.max(1, Math.ceil(stops.length / 9));
  const few = stops.filter((_, i) => i % step === 0 || i === stops.length - 1);
  canvas.face(d, canvas.linear(few, first, [last[0], first[1]], true));
  const fall = canvas.linear([
    { at: 0, colour: "#fff", opacity: 0.16 },
    { at: 0.4, colour: "#fff", opacity: 0 },
    { at: 0.55, colour: "#2e1c0e", opacity: 0 },
    { at: 1, colour: "#2e1c0e", opacity: 0.22 },
  ]);
  if (surface.texture === "cloth")
    canvas.touch(d, { fill: weavePattern(canvas, surface.colour, [1, 0, 0.2, 1]), opacity: 0.26 });
  canvas.touch(d, { fill: fall });
}

/** The padded edge above: broad and soft, the light lying along its middle. */
function rim(
  canvas: Canvas,
  view: View,
  outline: readonly Point[],
  top: Bend["top"],
  round: number,
  surface: Surface,
): void {
  const d = polyline(
    thin(
      [...outline, ...outline.slice(0, 1)].map((p) => project(view, [p[0], top(p), p[1]])),
      0.7,
    ),
  );
  const tone = shaded(surface, [0, 1, 0], view);
  const wide = round * view.scale;
  if (canvas.style === "line") {
    canvas.face(d, "");
    return;
  }
  canvas.add("path", {
    d,
    fill: tone,
    stroke: lit(tone, 0.95),
    "stroke-width": wide.toFixed(1),
    "stroke-linejoin": "round",
  });
  canvas.add("path", {
    d,
    fill: lit(tone, 1.02),
    stroke: lit(tone, 0.99),
    "stroke-width": (wide * 0.5).toFixed(1),
    "stroke-linejoin": "round",
  });
}
